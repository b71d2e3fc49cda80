import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../core/messages';

describe('parseMessage', () => {
  it('takes a message with a well-formed paper id and makes the id canonical', () => {
    expect(parseMessage({ name: 'frame', paper: 'arXiv:2509.4664' })).toEqual({
      name: 'frame',
      data: { paper: '2509.04664' },
    });
    const wish = { on: true, source: 'blog', id: '2025-09-08', at: 5 };
    expect(parseMessage({ name: 'bookmark', paper: 'math.GT/0309136', ...wish })).toEqual({
      name: 'bookmark',
      data: { paper: 'math/0309136', ...wish },
    });
  });

  it.each([{ name: 'copy' }, { name: 'frame' }, { name: 'bookmark', on: true, at: 5 }])(
    'takes the digest that is meant: %j',
    ({ name, ...rest }) => {
      const data = { ...rest, paper: '2509.04664', source: 'blog', id: '2025-09-08' };
      expect(parseMessage({ name, ...data })).toEqual({ name, data });
    },
  );

  it.each([
    undefined,
    null,
    'frame',
    { name: 'frame' },
    { name: 'frame', paper: 7 },
    { name: 'frame', paper: '../../x' },
    { name: 'frame', paper: '2509.04664', source: 'blog' },
    { name: 'frame', paper: '2509.04664', source: 'blog', id: 7 },
    { name: 'card', paper: '2509.04664' },
    { name: 'erase', paper: '2509.04664' },
    { name: 'bookmark', paper: '2509.04664' },
    { name: 'copy', paper: '2509.04664', source: 'blog' },
    { name: 'bookmark', paper: '2509.04664', on: 'yes', source: 'blog', id: '1', at: 5 },
    { name: 'bookmark', paper: '2509.04664', on: true, source: 'blog', at: 5 },
    { name: 'bookmark', paper: '2509.04664', on: true, source: 'blog', id: '1' },
    { name: 'toString', paper: '2509.04664' },
  ])('leaves anything else alone: %j', (raw) => {
    expect(parseMessage(raw)).toBeUndefined();
  });
});
