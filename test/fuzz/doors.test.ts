// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawFrame } from '../../components/frame/drawFrame';
import { decodeDigest } from '../../core/feed/decode';
import { mayHave, mayStand } from '../../core/frame';
import { sampleDigest } from '../samples';
import { leaf, options, word } from './anything';

it('a frame of anything is drawn of what is listed, or not at all', () => {
  const { frame } = fc.letrec<{ frame: unknown }>((tie) => ({
    frame: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc
        .tuple(word, fc.dictionary(word, leaf), fc.array(tie('frame'), { maxLength: 4 }))
        .map(([name, attributes, children]) => [name, attributes, ...children]),
    ),
  }));
  const check = fc.property(frame, (value) => {
    let drawn: Element;
    try {
      drawn = drawFrame(value);
    } catch (error) {
      expect((error as Error).message).toMatch(/^no frame/);
      return;
    }
    for (const each of [drawn, ...drawn.querySelectorAll('*')]) {
      const name = each.localName;
      expect(mayStand(name)).toBe(true);
      for (const attribute of each.attributes)
        expect(mayHave(name, attribute.name, attribute.value)).toBe(true);
    }
  });
  fc.assert(check, options);
});

it('a digest of a feed with anything in any place is as the schema says, or unreadable', () => {
  const place = fc.array(fc.nat(), { minLength: 1, maxLength: 9 });
  const check = fc.property(place, leaf, (path, planted) => {
    const digest = JSON.parse(JSON.stringify(sampleDigest('2025-09-01-a', ['2509.00001'])));
    let within = digest;
    for (const [depth, step] of path.entries()) {
      const keys = Object.keys(within);
      const key = keys[step % keys.length] ?? 'more';
      const next = within[key];
      if (depth === path.length - 1 || typeof next !== 'object' || next === null) {
        within[key] = planted;
        break;
      }
      within = next;
    }
    try {
      const text = JSON.stringify(decodeDigest(JSON.stringify(digest)));
      expect(text).not.toMatch(/"url":"(?!https?:)/);
    } catch (error) {
      expect(error).toMatchObject({ code: 'feed-unreadable' });
    }
  });
  fc.assert(check, options);
});
