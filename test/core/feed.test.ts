import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigest, checkIndex } from '../../core/feed/check';
import { decodeDigest, decodeIndex, decodePage } from '../../core/feed/decode';
import { encodeDigest, encodeFeed } from '../../core/feed/encode';
import { MOST_PACK_BYTES, placeInPack } from '../../core/feed/pack';
import { isSafePath } from '../../core/feed/path';
import { hash } from '../../core/hash';
import type { Digest } from '../../core/paper';
import digestSchema from '../../data/schema/digest.schema.json' with { type: 'json' };
import indexSchema from '../../data/schema/index.schema.json' with { type: 'json' };
import pageSchema from '../../data/schema/page.schema.json' with { type: 'json' };
import { sampleDigest } from '../samples';

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
    expect(files).toHaveLength(2);
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
    const ajv = new Ajv({ schemas: [digestSchema, indexSchema, pageSchema], discriminator: true });
    const schemaOf = (path: string) =>
      path === 'index.json' ? indexSchema : path.startsWith('pages/') ? pageSchema : digestSchema;
    const files = await encodeFeed(about, archive(2), { paged: true });
    expect(files.some(({ path }) => path.startsWith('pages/'))).toBe(true);
    for (const { path, text } of files.filter(({ path }) => !path.startsWith('packs/'))) {
      expect([path, ajv.validate(schemaOf(path).$id, JSON.parse(text))]).toEqual([path, true]);
    }
  });
});

/** So many years up to 2025, the first 100 days of each. */
function archive(years: number) {
  return Array.from({ length: years * 100 }, (_, n) => {
    const day = new Date(Date.UTC(2025 - Math.floor(n / 100), 0, 1 + (n % 100)));
    return sampleDigest(`${day.toISOString().slice(0, 10)}-x`, ['2509.04664']);
  });
}

describe('a pack', () => {
  const read = async (files: ReturnType<typeof encodeFeed>) => {
    const texts = new Map((await files).map(({ path, text }) => [path, text]));
    const { pages = [] } = decodeIndex(texts.get('index.json') ?? '');
    return { texts, pages };
  };

  it('holds each file of its page as it is, and is JSON', async () => {
    const { texts, pages } = await read(encodeFeed(about, archive(5)));
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      const { digests } = decodePage(texts.get(page.url) ?? '');
      const text = texts.get(page.pack?.url ?? '') ?? '';
      expect(JSON.parse(text)).toEqual(digests.map(({ url }) => JSON.parse(texts.get(url) ?? '')));
      const bytes = new TextEncoder().encode(text);
      expect(page.pack).toMatchObject({ bytes: bytes.length, sha256: await hash(bytes) });
      for (const [url, place] of placeInPack(digests))
        expect(new TextDecoder().decode(bytes.subarray(...place))).toBe(texts.get(url));
    }
  });

  it('holds all pages once there are three', async () => {
    const { texts, pages } = await read(encodeFeed(about, archive(5)));
    const { pagesPack } = decodeIndex(texts.get('index.json') ?? '');
    const text = texts.get(pagesPack?.url ?? '') ?? '';
    expect(JSON.parse(text)).toEqual(pages.map(({ url }) => JSON.parse(texts.get(url) ?? '')));
    expect(pagesPack?.sha256).toBe(await hash(new TextEncoder().encode(text)));
    const few = await read(encodeFeed(about, archive(3), { paged: true }));
    expect(few.pages).toHaveLength(2);
    expect(decodeIndex(few.texts.get('index.json') ?? '')).not.toHaveProperty('pagesPack');
    const unpacked = await read(encodeFeed(about, archive(5), { packed: false }));
    expect(decodeIndex(unpacked.texts.get('index.json') ?? '')).not.toHaveProperty('pagesPack');
  });

  it('is not made where it is unwanted, nor of a year that is too long for one file', async () => {
    const unwanted = await read(encodeFeed(about, archive(5), { packed: false }));
    expect(unwanted.pages.map(({ pack }) => pack)).toEqual(Array(4).fill(undefined));
    const huge = archive(2).map((each) =>
      each.date < '2025' ? { ...each, title: '가'.repeat(MOST_PACK_BYTES / 300) } : each,
    );
    const long = await read(encodeFeed(about, huge, { paged: true }));
    expect(long.pages.map(({ pack }) => pack)).toEqual([undefined]);
    const packs = [...long.texts.keys()].filter((path) => path.startsWith('packs/'));
    expect(packs).toEqual(
      ['recent', 'newest'].map((name) => expect.stringContaining(`packs/${name}.`)),
    );
  });

  it('holds the months that are over, once they are many, and stays as it is for a month', async () => {
    const packOf = async (digests: readonly Digest[]) => {
      const [index] = await encodeFeed(about, digests);
      return decodeIndex(index?.text ?? '').pack;
    };
    const year = archive(1);
    const pack = await packOf(year);
    expect(pack?.digests).toBe(31 + 28 + 31);
    expect(await packOf([...year, sampleDigest('2025-04-29', ['2509.04664'])])).toEqual(pack);
    expect((await packOf([...year, sampleDigest('2025-05-01', ['2509.04664'])]))?.digests).toBe(
      100,
    );
    expect(await packOf(year.slice(1, 32))).toMatchObject({ digests: 30 });
    expect(await packOf(year.slice(2, 32))).toBeUndefined();
  });

  it('holds the month that goes on, once it has three, and what no other pack holds', async () => {
    const year = archive(1);
    const newestOf = async (digests: readonly Digest[], packed = true) => {
      const texts = new Map(
        (await encodeFeed(about, digests, { packed })).map(({ path, text }) => [path, text]),
      );
      const { newestPack, digests: listed } = decodeIndex(texts.get('index.json') ?? '');
      const text = newestPack && texts.get(newestPack.url);
      const files = listed.slice(0, newestPack?.digests ?? 0).map(({ url }) => texts.get(url));
      if (newestPack) expect(text).toBe(`[${files.join(',')}]\n`);
      return newestPack?.digests;
    };
    // The last of 100 days is the 10th of April.
    expect(await newestOf(year)).toBe(10);
    expect(await newestOf(year.slice(0, 93))).toBe(3);
    expect(await newestOf(year.slice(0, 92))).toBeUndefined();
    expect(await newestOf(year.slice(0, 40))).toBe(9);
    expect(await newestOf(year.slice(0, 25))).toBe(25);
    expect(await newestOf(year, false)).toBeUndefined();
    expect(await newestOf([])).toBeUndefined();
  });
});

describe('a feed with pages', () => {
  const openFeed = async (files: ReturnType<typeof encodeFeed>) => {
    const [first, ...rest] = await files;
    const index = decodeIndex(first?.text ?? '');
    const texts = new Map(rest.map(({ path, text }) => [path, text]));
    return { index, texts, pages: index.pages ?? [] };
  };

  it('begins with more than 400 digests', async () => {
    const digests = archive(5);
    expect((await openFeed(encodeFeed(about, digests.slice(0, 400)))).pages).toEqual([]);
    expect((await openFeed(encodeFeed(about, digests.slice(0, 401)))).pages).not.toEqual([]);
    expect((await openFeed(encodeFeed(about, digests, { paged: false }))).pages).toEqual([]);
  });

  it('lists every digest once: the newest year in the index, each other on its page', async () => {
    const digests = archive(5);
    const { index, texts, pages } = await openFeed(encodeFeed(about, digests));
    expect(pages.map(({ year }) => year)).toEqual(['2024', '2023', '2022', '2021']);
    expect(index.updated).toBe('2025-04-10');
    const paged = pages.flatMap(({ url }) => decodePage(texts.get(url) ?? '').digests);
    const listed = [...index.digests, ...paged];
    expect(listed.map(({ id }) => id).sort()).toEqual(digests.map(({ id }) => id).sort());
    expect(listed.every(({ url }) => texts.has(url))).toBe(true);
  });

  it('says the size, the hash and the count of each page', async () => {
    const { texts, pages } = await openFeed(encodeFeed(about, archive(5)));
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      const text = texts.get(page.url) ?? '';
      const { year, digests } = decodePage(text);
      expect(page).toMatchObject({
        year,
        digests: digests.length,
        bytes: Buffer.byteLength(text),
        sha256: await hash(text),
      });
    }
  });

  it('keeps some weeks in the index when the year is young', async () => {
    const young = [...archive(5), sampleDigest('2026-01-01-x', ['2509.04664'])];
    const { index, pages } = await openFeed(encodeFeed(about, young));
    expect(index.digests).toHaveLength(101);
    expect(pages[0]?.year).toBe('2024');
  });

  it('changes a page only with a digest of its year', async () => {
    const digests = archive(5);
    const before = await openFeed(encodeFeed(about, digests));
    const changed = digests.map((each) =>
      each.date === '2023-01-05' ? { ...each, title: '고친 다이제스트' } : each,
    );
    const added = [...changed, sampleDigest('2025-12-31-x', ['2509.04664'])];
    const after = await openFeed(encodeFeed(about, added));
    const differ = after.pages.filter((page, n) => page.sha256 !== before.pages[n]?.sha256);
    expect(differ.map(({ year }) => year)).toEqual(['2023']);
  });
});

describe('checkIndex', () => {
  const page = {
    year: '2024',
    url: 'pages/2024.x.json',
    digests: 3,
    bytes: 9,
    sha256: 'a'.repeat(64),
  };
  const indexWith = async (change: object) => {
    const [index] = await encodeFeed(about, [older, newer]);
    return { ...JSON.parse(index?.text ?? ''), ...change };
  };
  const listed = async () => (await indexWith({})).digests as readonly object[];

  it('gives what fits, with members that nobody knows', async () => {
    const index = await indexWith({ pages: [page], motto: 'x' });
    expect(checkIndex(index)).toEqual(index);
  });

  it.each<[string, string, () => Promise<object> | object]>([
    ['a newer format', 'newer-format', () => ({ version: 2, digests: {} })],
    ['another format', 'malformed', () => ({ format: 'recipes', version: 2 })],
    ['no list', 'malformed', () => ({ digests: {} })],
    [
      'a listed digest twice',
      'duplicate-id',
      async () => ({ digests: [...(await listed()), ...(await listed())] }),
    ],
    ['a year twice', 'malformed', () => ({ pages: [page, { ...page, url: 'pages/x.json' }] })],
    [
      'a digest beside the page of its year',
      'malformed',
      () => ({ pages: [{ ...page, year: '2025' }] }),
    ],
    [
      'a page outside the feed',
      'unsafe-path',
      () => ({ pages: [{ ...page, url: '../2024.json' }] }),
    ],
    ['a page of digests', 'malformed', () => ({ pages: [{ ...page, url: 'digests/2024.json' }] })],
    ['too many digests', 'too-many', () => ({ pages: [{ ...page, digests: 20_001 }] })],
    [
      'too many pages',
      'too-many',
      () => ({
        pages: Array.from({ length: 201 }, (_, n) => ({
          ...page,
          year: `${3000 + n}`,
          url: `pages/${n}.json`,
        })),
      }),
    ],
  ])('refuses %s', async (_what, code, change) => {
    const index = await indexWith(await change());
    expect(() => checkIndex(index)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    '../x.json',
    'https://example.org/x.json',
    '//example.org/x.json',
    'digests\\..\\x.json',
  ])('refuses a digest outside the feed: %s', async (url) => {
    const digests = (await listed()).map((each) => ({ ...each, url }));
    const index = await indexWith({ digests });
    expect(() => checkIndex(index)).toThrow(expect.objectContaining({ code: 'unsafe-path' }));
  });
});

describe('isSafePath', () => {
  it.each(['digests/a.json', 'digests/2025-09-08-한글.0123abcd.json', 'digests/a b.json', 'x/..a'])(
    'lets %s pass',
    (path) => expect(isSafePath(path)).toBe(true),
  );

  it.each([
    '',
    '/a.json',
    '..',
    'digests/../../a.json',
    './a.json',
    'digests//a.json',
    'digests/%2e%2e/a.json',
    'digests/..%2fa.json',
    'digests/%252e%252e%252fa.json',
    'digests%5c..%5ca.json',
    'digests\\a.json',
    'https://example.org/a.json',
    'javascript:alert(1)',
    'data:,x',
    'digests/a.json?x',
    'digests/a.json#x',
    'digests/.\n./a.json',
    'digests/.%09./a.json',
    'digests/a%00.json',
    'digests/%ff.json',
    'digests/%.json',
    `digests/${'%25'.repeat(50_000)}.json`,
  ])('stops %j', (path) => {
    expect(isSafePath(path)).toBe(false);
  });

  it('never lets a path pass that leads out of its folder', () => {
    const piece = fc.constantFrom(
      '.',
      '..',
      '/',
      '\\',
      '%2e',
      '%2F',
      '%5c',
      'a',
      ':',
      '\t',
      '%25',
      '2e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = pieces.join('');
        if (!isSafePath(path)) return;
        const { href } = new URL(path, 'https://host.example/feed/index.json');
        expect(href.startsWith('https://host.example/feed/')).toBe(true);
        expect(decodeURIComponent(href)).not.toMatch(/\/\.\.?(\/|$)|\\/);
      }),
    );
  });
});

describe('decodeDigest', () => {
  it('reads back what was written', () => {
    expect(decodeDigest(encodeDigest(newer))).toEqual(newer);
  });

  it('reads back the parts that its entries stand in', () => {
    const [first, ...others] = newer.entries.map((entry) => ({ ...entry, links: [] }));
    const entries = [...(first ? [{ ...first, part: '컴퓨터 비전' }] : []), ...others];
    const parted = { ...newer, entries };
    expect(decodeDigest(encodeDigest(parted))).toEqual(parted);
    const listed = { ...newer, entries: 2, url: '', bytes: 0, sha256: '' };
    expect(checkDigest(structuredClone(parted), listed)).toEqual(parted);
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
    ['a part that is no text', broken({ entries: [{ ...newer.entries[0], part: ['NLP'] }] })],
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
