// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawFrame } from '../../components/frame/drawFrame';
import { decodeDigest } from '../../core/feed/decode';
import { mayHave, mayStand } from '../../core/frame';
import { parseMessage } from '../../core/messages/parse';
import { sampleDigest } from '../samples';

// What comes from outside meets these doors first. `npm run fuzz` tries them for ten minutes; CI some hundreds of times.
const isLong = process.env.FUZZ === 'long';
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 10);
const doors = 3;
const long = { numRuns: 1e9, interruptAfterTimeLimit: (MINUTES / doors) * 60_000 };
const options = isLong ? long : { numRuns: 300, seed: Number(process.env.FUZZ_SEED ?? 1) };

const word = fc.constantFrom(
  ...'a p div math mi script img iframe style svg constructor __proto__ toString onclick href src class style hidden'.split(
    ' ',
  ),
  ...'javascript:ran(1) https://a.kr //a.kr data:text/html, 2509.00001 arXiv:2509.1 ../x'.split(
    ' ',
  ),
  ...'paragraph text link html mathml frame read sync bookmark copy'.split(' '),
  '',
  '\0',
  '\ud800',
);
const leaf = fc.oneof(word, fc.string(), fc.jsonValue());

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

it('a message of anything is one of ours with well-formed data, or none', () => {
  const names = 'frame choose shown seen panel copy bookmark read sync stop progress mend plan';
  const data = fc.dictionary(
    fc.constantFrom('paper', 'source', 'id', 'on', 'at', 'sources', 'url', 'tab'),
    fc.oneof(leaf, fc.boolean(), fc.double(), fc.array(leaf)),
  );
  const message = fc
    .tuple(fc.oneof(fc.constantFrom(...names.split(' ')), leaf), data)
    .map(([name, rest]) => ({ ...rest, name }));
  const check = fc.property(fc.oneof(message, leaf), (raw) => {
    const heard = parseMessage(raw);
    if (!heard) return;
    expect(names.split(' ')).toContain(heard.name);
    const known = ['paper', 'source', 'id', 'on', 'at', 'sources'];
    expect(Object.keys(heard.data).filter((key) => !known.includes(key))).toEqual([]);
    if ('paper' in heard.data)
      expect(heard.data.paper).toMatch(/^(\d{4}\.\d{5}|\d{4}\.\d{4}|[a-z-]+\/\d{7})$/);
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
