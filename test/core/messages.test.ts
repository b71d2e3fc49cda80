import { describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { type Handlers, type MessageName, serveMessages } from '../../core/messages';
import { parseMessage } from '../../core/messages/parse';

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

  it.each([
    { name: 'copy' },
    { name: 'report' },
    { name: 'frame' },
    { name: 'bookmark', on: true, at: 5 },
  ])('takes the digest that is meant: %j', ({ name, ...rest }) => {
    const data = { ...rest, paper: '2509.04664', source: 'blog', id: '2025-09-08' };
    expect(parseMessage({ name, ...data })).toEqual({ name, data });
  });

  it('takes a page that is shown again, and what is no such word as one that is shown', () => {
    const shown = { name: 'shown', paper: '2509.04664' };
    const data = { paper: '2509.04664' };
    expect(parseMessage(shown)).toEqual({ name: 'shown', data });
    expect(parseMessage({ ...shown, again: true })).toEqual({
      name: 'shown',
      data: { ...data, again: true },
    });
    expect(parseMessage({ ...shown, again: 'yes' })).toEqual({ name: 'shown', data });
  });

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
    { name: 'report', paper: '2509.04664' },
    { name: 'report', paper: '2509.04664', source: 'x'.repeat(5001), id: '1' },
    { name: 'bookmark', paper: '2509.04664', on: 'yes', source: 'blog', id: '1', at: 5 },
    { name: 'bookmark', paper: '2509.04664', on: true, source: 'blog', at: 5 },
    { name: 'bookmark', paper: '2509.04664', on: true, source: 'blog', id: '1' },
    { name: 'choose', paper: '2509.04664' },
    { name: 'choose', paper: '2509.04664', source: 'blog', id: 'x'.repeat(5001) },
    { name: 'copy', paper: '2509.04664', source: 'x'.repeat(5001), id: '1' },
    { name: 'frame', paper: '2509.04664', source: 'blog', id: 'x'.repeat(5001) },
    { name: 'shown' },
    { name: 'seen', paper: ['2509.04664'] },
    { name: 'panel', paper: 'about:blank' },
    { name: 'compare', paper: 'https://x.example/html/2509.04664' },
    { name: 'match', figures: [], texts: ['It is 40%.'], where: 'elsewhere' },
    { name: 'match', figures: [{ wanted: 7, block: 0 }], texts: [], where: 'paper' },
    { name: 'match', figures: ['percent|40|||'], texts: [], where: 'paper' },
    {
      name: 'match',
      figures: Array(301).fill({ wanted: '', block: 0 }),
      texts: [],
      where: 'paper',
    },
    { name: 'match', figures: [], texts: [7], where: 'abstract' },
    { name: 'toString', paper: '2509.04664' },
  ])('leaves anything else alone: %j', (raw) => {
    expect(parseMessage(raw)).toBeUndefined();
  });
});

describe('who may ask', () => {
  const paper = '2509.04664';
  const of = { paper, source: 'blog', id: '1' };
  const runs = [{ name: 'sync' }, { name: 'stop' }, { name: 'progress' }, { name: 'mend' }];
  const scripts = [
    ...['frame', 'shown', 'seen', 'panel', 'compare', 'read'].map((name) => ({ name, paper })),
    ...['choose', 'copy', 'report'].map((name) => ({ name, ...of })),
    { name: 'bookmark', ...of, on: true, at: 5 },
    { name: 'match', figures: [], texts: [], where: 'abstract' },
  ];
  const page = browser.runtime.getURL('/options.html#log');

  /** The handlers that a message reached, each with whether it came from a private window. */
  async function send(raw: object, from: object): Promise<readonly (readonly [string, unknown])[]> {
    const reached: (readonly [string, unknown])[] = [];
    const handlers = new Proxy({} as Handlers, {
      get: (_all, name: MessageName) => async (_ask: object, sender: { isPrivate: boolean }) => {
        reached.push([name, sender.isPrivate]);
      },
    });
    const hear = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => {});
    serveMessages(handlers);
    const [listener] = hear.mock.calls[0] ?? [];
    hear.mockRestore();
    const listen = listener as (raw: unknown, from: Runtime.MessageSender) => unknown;
    await listen(raw, from as Runtime.MessageSender);
    return reached;
  }

  it.each([...runs, { name: 'plan' }, { name: 'giveBack' }, { name: 'model' }])(
    'only our own pages: %j',
    async (raw) => {
      expect(await send(raw, { url: page, tab: { id: 1 } })).toEqual([[raw.name, false]]);
      expect(await send(raw, { url: page })).toEqual([[raw.name, false]]);
      for (const url of [
        'https://arxiv.org/abs/2509.04664',
        `https://arxiv.org/abs/2509.04664#${page}`,
        undefined,
      ])
        expect(await send(raw, { url, tab: { id: 1 } })).toEqual([]);
    },
  );

  it.each(scripts)('a script in a page too: %j', async (raw) => {
    const url = 'https://arxiv.org/abs/2509.04664';
    expect(await send(raw, { url, tab: { id: 1 } })).toEqual([[raw.name, false]]);
    expect(await send(raw, { url, tab: { id: 1, incognito: true } })).toEqual([[raw.name, true]]);
  });
});
