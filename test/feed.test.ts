import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { encodeDigest, encodeFeed, hash } from '../core/feed';
import { decodeDigest, decodeIndex } from '../core/feed/decode';
import digestSchema from '../data/schema/digest.schema.json' with { type: 'json' };
import indexSchema from '../data/schema/index.schema.json' with { type: 'json' };
import { sampleDigest } from './samples';

const about = { title: '시험', language: 'ko' };
const newer = sampleDigest('2025-09-08-b', ['2509.04664', 'hep-th/9901001']);
const older = sampleDigest('2025-09-01-a', ['2509.00001']);

describe('encodeFeed', () => {
  it('lists the newest digest first and names its day as the last update', async () => {
    const [index] = await encodeFeed(about, [older, newer]);
    expect(decodeIndex(index?.text ?? '')).toMatchObject({
      format: 'paper-digest-feed',
      version: 1,
      title: '시험',
      updated: '2025-09-08',
      digests: [
        { id: '2025-09-08-b', entries: 2 },
        { id: '2025-09-01-a', entries: 1 },
      ],
    });
  });

  it('gives the same bytes for the same digests in any order', async () => {
    const turned = { ...newer, title: newer.title };
    expect(await encodeFeed(about, [older, newer])).toEqual(
      await encodeFeed(about, [turned, older]),
    );
  });

  it('names each file after its content and says its size and hash', async () => {
    const [index, ...files] = await encodeFeed(about, [older, newer]);
    const listed = decodeIndex(index?.text ?? '').digests;
    for (const [i, file] of files.entries()) {
      const sha256 = await hash(file.text);
      expect(listed[i]).toMatchObject({ url: file.path, sha256 });
      expect(file.path).toContain(sha256.slice(0, 12));
      expect(listed[i]?.bytes).toBe(Buffer.byteLength(file.text));
    }
  });

  it('writes a feed without digests', async () => {
    const [index, ...files] = await encodeFeed(about, []);
    expect(decodeIndex(index?.text ?? '')).toMatchObject({ updated: '', digests: [] });
    expect(files).toEqual([]);
  });

  it.each(['../../etc/passwd', '한글 제목', 'a/b\\c', '...', 'x?y#z'])(
    'keeps the file of the id %s inside the feed',
    async (id) => {
      const [index] = await encodeFeed(about, [{ ...older, id }]);
      const [listed] = decodeIndex(index?.text ?? '').digests;
      expect(listed?.id).toBe(id);
      expect(listed?.url).toMatch(/^digests\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.json$/u);
    },
  );

  it('fits the published JSON Schemas', async () => {
    const ajv = new Ajv({ schemas: [digestSchema, indexSchema], discriminator: true });
    const [index, ...files] = await encodeFeed(about, [older, newer]);
    expect(ajv.validate(indexSchema.$id, JSON.parse(index?.text ?? ''))).toBe(true);
    for (const { text } of files) {
      expect(ajv.validate(digestSchema.$id, JSON.parse(text))).toBe(true);
    }
  });
});

describe('decodeDigest', () => {
  it('reads back what was written', () => {
    expect(decodeDigest(encodeDigest(newer))).toEqual(newer);
  });

  const broken = (change: object) => JSON.stringify({ ...newer, ...change });
  const holding = (node: object) =>
    broken({
      entries: [
        {
          ...newer.entries[0],
          sections: [{ kind: 'other', heading: '', children: [node] }],
        },
      ],
    });
  const link = (url: string) => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: [] }],
  });

  it.each([
    ['text that is no JSON', '<html>'],
    ['half a file', encodeDigest(newer).slice(0, 200)],
    ['a day that is none', broken({ date: '2025-13-40' })],
    ['an id that is empty', broken({ id: '' })],
    ['a paper that is none', broken({ entries: [{ ...newer.entries[0], paper: '../x' }] })],
    ['a node of HTML', holding({ type: 'html', value: '<b>' })],
    ['a script link', holding(link('javascript:alert(1)'))],
    ['a data link', holding(link('data:text/html,x'))],
    [
      'a MathML element that links',
      holding({ type: 'math', value: 'x', mathml: { name: 'a', children: [] } }),
    ],
    [
      'a MathML attribute that acts',
      holding({
        type: 'math',
        value: 'x',
        mathml: { name: 'mi', attributes: { onclick: 'x' }, children: [] },
      }),
    ],
    ['nesting that would overflow the stack', `${'{"children":['.repeat(200_000)}`],
  ])('refuses %s', (_what, text) => {
    expect(() => decodeDigest(text)).toThrow(expect.objectContaining({ code: 'feed-unreadable' }));
  });

  it('refuses blocks nested too deep to check', () => {
    const deep = `${'{"type":"blockquote","children":['.repeat(50_000)}${']}'.repeat(50_000)}`;
    const text = holding({ type: 'code', value: '@' }).replace('{"type":"code","value":"@"}', deep);
    expect(() => decodeDigest(text)).toThrow(expect.objectContaining({ code: 'feed-unreadable' }));
  });
});

describe('decodeIndex', () => {
  it.each([
    '../secret.json',
    'https://example.org/x.json',
    'digests/../x.json',
    'digests/a/b.json',
  ])('refuses a digest outside the feed: %s', async (url) => {
    const [index] = await encodeFeed(about, [older]);
    const changed = JSON.parse(index?.text ?? '');
    changed.digests[0].url = url;
    expect(() => decodeIndex(JSON.stringify(changed))).toThrow(
      expect.objectContaining({ code: 'feed-unreadable' }),
    );
  });
});
