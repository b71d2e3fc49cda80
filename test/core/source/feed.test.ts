import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../core/failure';
import type { FeedIndex } from '../../../core/feed';
import { encodeDigest, encodeFeed } from '../../../core/feed/encode';
import { hash } from '../../../core/hash';
import type { Digest, DigestHead } from '../../../core/paper';
import type { Source, SourceAdapter, Validators } from '../../../core/source';
import { bundledSource } from '../../../core/source/bundled';
import { feedSource, offerFeed } from '../../../core/source/feed';
import { request } from '../../../core/source/net/net';
import { type Loopback, serveLoopback } from '../../doubles/loopback';
import { makeStatic, type Rule, type StaticHost } from '../../doubles/static';
import { sampleDigest } from '../../samples';

const about = { title: '매일 논문', language: 'ko', homepage: 'https://host.example/' };
const days = (year: number, count: number) =>
  Array.from({ length: count }, (_, n) =>
    sampleDigest(`${new Date(Date.UTC(year, 0, n + 1)).toISOString().slice(0, 10)}-x`, [
      '2509.04664',
    ]),
  );
const three = days(2025, 3);

let host: StaticHost;
let loopback: Loopback;
beforeEach(async () => {
  host = makeStatic(new Map(), { cors: true, etag: true });
  loopback = await serveLoopback(host.handle);
});
afterEach(() => loopback.close());

const indexUrl = () => `${loopback.origin}/feed/index.json`;

/** Publishes a feed as a host would: new files come, old ones go. */
async function publish(digests: readonly Digest[], paged = false): Promise<FeedIndex> {
  for (const path of published) host.remove(path);
  const files = await encodeFeed(about, digests, { paged, packed: false });
  published = files.map(({ path }) => `/feed/${path}`);
  for (const { path, text } of files) host.set(`/feed/${path}`, text);
  host.requests.length = 0;
  return JSON.parse(files[0]?.text ?? '');
}
let published: string[] = [];

const source = (validators?: Validators): Source => ({
  id: 's',
  kind: 'feed',
  url: indexUrl(),
  title: '',
  enabled: true,
  order: 0,
  every: { kind: 'off' },
  addedAt: 0,
  failures: 0,
  ...(validators && { validators }),
});

const failing = (code: string) => expect.objectContaining({ code });
const head = (date: string) => ({ date }) as DigestHead;

async function fetchAll(adapter: SourceAdapter) {
  const { digests } = await adapter.list({});
  return Promise.all(digests.map((listed) => adapter.fetch(listed, {})));
}

/** Changes members of the published index. */
async function spoil(change: (index: FeedIndex) => object): Promise<void> {
  const index = await publish(three);
  host.set('/feed/index.json', JSON.stringify({ ...index, ...change(index) }));
}

describe('feedSource', () => {
  it('lists by one request and fetches each digest by one', async () => {
    const index = await publish(three);
    const adapter = feedSource(source());
    const listing = await adapter.list({});
    expect(host.requests).toEqual(['GET /feed/index.json 200']);
    expect(listing.digests).toEqual(
      index.digests.map(({ id, sha256, bytes }) => ({ id, revision: sha256, bytes })),
    );
    expect(listing.keeps?.(head('2025-01-01'))).toBe(false);
    const fetched = await fetchAll(feedSource(source()));
    expect(fetched.map(({ digest }) => digest)).toEqual([...three].reverse());
    expect(fetched.map(({ revision }) => revision)).toEqual(index.digests.map((d) => d.sha256));
  });

  it('tells what arrives, byte for byte', async () => {
    const index = await publish(three);
    let bytes = 0;
    const onBytes = (more: number) => {
      bytes += more;
    };
    const adapter = feedSource(source());
    const [first] = (await adapter.list({ onBytes })).digests;
    const ofIndex = bytes;
    if (first) await adapter.fetch(first, { onBytes });
    expect(bytes - ofIndex).toBe(index.digests[0]?.bytes);
  });

  it('asks once, and for nothing more, while nothing changed', async () => {
    await publish(three);
    const { validators } = await feedSource(source()).list({});
    host.requests.length = 0;
    const again = await feedSource(source(validators)).list({});
    expect(again).toMatchObject({ digests: [], unchanged: true, validators });
    expect(host.requests).toEqual(['GET /feed/index.json 200']);
  });

  it('lists the new version of a digest that changed', async () => {
    const before = await publish(three);
    const { validators } = await feedSource(source()).list({});
    await publish([...three.slice(0, 2), sampleDigest('2025-01-03-x', ['2509.04664'], '고쳤다.')]);
    const { digests, unchanged } = await feedSource(source(validators)).list({});
    const old = new Set(before.digests.map(({ sha256 }) => sha256));
    expect(unchanged).toBeUndefined();
    expect(digests.filter(({ revision = '' }) => !old.has(revision)).map(({ id }) => id)).toEqual([
      '2025-01-03-x',
    ]);
  });

  it('reads on from where a redirect leads', async () => {
    await publish(three);
    host.behave({ kind: 'redirect', to: '/feed/index.json', path: '/old/index.json' });
    const moved = { ...source(), url: `${loopback.origin}/old/index.json` };
    expect(await fetchAll(feedSource(moved))).toHaveLength(3);
  });

  it('lists a feed without digests', async () => {
    await publish([]);
    expect((await feedSource(source()).list({})).digests).toEqual([]);
  });

  describe('with pages', () => {
    const long = [...days(2025, 60), ...days(2024, 20), ...days(2023, 20)];
    const pagesAsked = () => host.requests.filter((line) => line.includes('/pages/'));

    it('lists every digest, page by page', async () => {
      await publish(long, true);
      const adapter = feedSource(source());
      const { digests, validators, keeps } = await adapter.list({});
      expect(digests.map(({ id }) => id).sort()).toEqual(long.map(({ id }) => id).sort());
      expect(Object.keys(validators?.pages ?? {}).sort()).toEqual(['2023', '2024']);
      expect(keeps?.(head('2024-01-01'))).toBe(false);
      const oldest = digests.at(-1);
      expect(oldest && (await adapter.fetch(oldest, {})).digest?.id).toBe('2023-01-01-x');
    });

    it('reads only the pages that changed, and keeps the years of the others', async () => {
      await publish(long, true);
      const { validators } = await feedSource(source()).list({});
      await publish(
        long.filter(({ id }) => id !== '2023-01-05-x'),
        true,
      );
      const { digests, keeps } = await feedSource(source(validators)).list({});
      expect(pagesAsked()).toHaveLength(1);
      expect(digests).toHaveLength(60 + 19);
      expect(['2025', '2024', '2023'].map((year) => keeps?.(head(`${year}-01-05`)))).toEqual([
        false,
        true,
        false,
      ]);
    });

    it('reads no page when only the newest year changed', async () => {
      await publish(long, true);
      const { validators } = await feedSource(source()).list({});
      await publish([...long, sampleDigest('2025-12-31-x', ['2509.04664'])], true);
      const listing = await feedSource(source(validators)).list({});
      expect(host.requests).toEqual(['GET /feed/index.json 200']);
      expect(listing.digests).toHaveLength(61);
      expect(listing.validators?.pages).toEqual(validators?.pages);
    });

    const pageOf = (index: FeedIndex, change: (page: object) => object) => async () => {
      const [listed] = index.pages ?? [];
      const reply = await request(`${loopback.origin}/feed/${listed?.url}`, { most: 1e6 });
      const text = JSON.stringify(change(JSON.parse(Buffer.from(reply.bytes).toString())));
      host.set(`/feed/${listed?.url}`, text);
      const pages = [{ ...listed, bytes: text.length, sha256: await hash(text) }];
      host.set('/feed/index.json', JSON.stringify({ ...index, pages }));
    };

    it.each<[string, string, (page: { digests?: object[] }) => object]>([
      ['of another year', 'malformed', (page) => ({ ...page, year: '1999' })],
      [
        'with a digest of another year',
        'malformed',
        (page) => ({
          ...page,
          digests: page.digests?.map((each) => ({ ...each, date: '2023-01-01' })),
        }),
      ],
      [
        'with fewer digests than the index says',
        'malformed',
        (page) => ({ ...page, digests: page.digests?.slice(1) }),
      ],
      [
        'with a digest that the index lists too',
        'duplicate-id',
        (page) => ({
          ...page,
          digests: page.digests?.map((each) => ({ ...each, id: '2025-01-01-x' })),
        }),
      ],
      [
        'with a path out of the feed',
        'unsafe-path',
        (page) => ({
          ...page,
          digests: page.digests?.map((each) => ({ ...each, url: '../x.json' })),
        }),
      ],
      ['of a newer format', 'newer-format', (page) => ({ ...page, version: 2 })],
      ['that is none', 'malformed', () => ({})],
    ])('refuses a page %s', async (_what, code, change) => {
      const index = await publish(long, true);
      await pageOf(index, change)();
      await expect(feedSource(source()).list({})).rejects.toEqual(failing(code));
    });

    it('refuses a page that is not what the index says', async () => {
      const index = await publish(long, true);
      host.set(`/feed/${index.pages?.[0]?.url}`, '{"format":"x"}');
      await expect(feedSource(source()).list({})).rejects.toEqual(failing('wrong-hash'));
    });
  });

  describe('told of in one sentence each:', () => {
    const text = (content: string, type?: string) => async () => {
      host.set('/feed/index.json', content, type);
    };
    const behaving = (rule: Rule) => async () => {
      await publish(three);
      host.behave(rule);
    };
    const listedTwice = (index: FeedIndex) => ({ digests: [...index.digests, ...index.digests] });
    const at = (url: string) => (index: FeedIndex) => ({
      digests: index.digests.map((each) => ({ ...each, url })),
    });

    it.each<[string, string, () => Promise<unknown>]>([
      ['no index', 'not-found', async () => undefined],
      ['a malformed index', 'malformed', text('{"format":,}')],
      ['an index of something else', 'malformed', text('{"name":"x","version":"1.0.0"}')],
      ['an index that is a list', 'malformed', text('[]')],
      ['an empty index', 'cut-short', text('')],
      ['a truncated index', 'cut-short', behaving({ kind: 'truncated', bytes: 40 })],
      [
        'an index stored in half',
        'cut-short',
        text('{"format":"paper-digest-feed","digests":[{"id":'),
      ],
      ['a gigantic index', 'too-large', behaving({ kind: 'gigantic', bytes: 1e10, told: false })],
      ['a login page', 'page-instead', behaving({ kind: 'login' })],
      ['an error that came as a success', 'error-body', behaving({ kind: 'error-body' })],
      ['a redirect loop', 'bad-redirect', behaving({ kind: 'redirect', to: '/feed/index.json' })],
      ['a broken server', 'server-failed', behaving({ kind: 'status', status: 502 })],
      ['a limit', 'rate-limited', behaving({ kind: 'status', status: 429 })],
      ['a locked door', 'access-denied', behaving({ kind: 'status', status: 403 })],
      [
        'wrong bytes',
        'wrong-encoding',
        async () => host.set('/feed/index.json', Uint8Array.of(0xff, 0x80)),
      ],
      ['a newer format', 'newer-format', () => spoil(() => ({ version: 2, digests: 'elsewhere' }))],
      ['a digest twice', 'duplicate-id', () => spoil(listedTwice)],
      ['a path up', 'unsafe-path', () => spoil(at('../../secret.json'))],
      ['a path up, encoded', 'unsafe-path', () => spoil(at('digests/%2e%2e%2fsecret.json'))],
      ['a path with a backslash', 'unsafe-path', () => spoil(at('digests\\..\\secret.json'))],
      [
        'a path to another host',
        'unsafe-path',
        () => spoil(at('https://host.example/digests/x.json')),
      ],
    ])('%s', async (_what, code, prepare) => {
      await prepare();
      await expect(feedSource(source()).list({})).rejects.toEqual(failing(code));
    });

    const digestFile = (index: FeedIndex) => `/feed/${index.digests[0]?.url}`;
    /** The index says of the first digest's file what is true of this text. */
    const relist = async (index: FeedIndex, content: string) => {
      const told = { bytes: Buffer.byteLength(content), sha256: await hash(content) };
      const [first, ...others] = index.digests;
      host.set(
        '/feed/index.json',
        JSON.stringify({ ...index, digests: [{ ...first, ...told }, ...others] }),
      );
      host.set(digestFile(index), content);
    };
    const other = encodeDigest(sampleDigest('2025-01-03-y', ['2509.04664']));
    const moved = encodeDigest({ ...sampleDigest('2025-01-03-x', []), date: '2024-01-03' });

    it.each<[string, string, (index: FeedIndex) => unknown]>([
      ['a digest that is gone', 'not-found', (index) => host.remove(digestFile(index))],
      ['a digest with another hash', 'wrong-hash', (index) => host.set(digestFile(index), other)],
      ['a digest under another id', 'malformed', (index) => relist(index, other)],
      ['a digest of another day', 'malformed', (index) => relist(index, moved)],
      ['a digest that is none', 'malformed', (index) => relist(index, '{"entries":[]}')],
      [
        'a digest that is a login page',
        'page-instead',
        (index) => host.behave({ kind: 'login', path: digestFile(index) }),
      ],
      [
        'a digest that is an error',
        'error-body',
        (index) => host.behave({ kind: 'error-body', path: digestFile(index) }),
      ],
      [
        'a truncated digest',
        'cut-short',
        (index) => host.behave({ kind: 'truncated', bytes: 50, path: digestFile(index) }),
      ],
      [
        'a gigantic digest',
        'too-large',
        (index) =>
          host.behave({ kind: 'gigantic', bytes: 1e10, told: false, path: digestFile(index) }),
      ],
    ])('%s, and the others arrive', async (_what, code, prepare) => {
      await prepare(await publish(three));
      const adapter = feedSource(source());
      const [first, ...others] = (await adapter.list({})).digests;
      if (first) await expect(adapter.fetch(first, {})).rejects.toEqual(failing(code));
      for (const each of others) expect((await adapter.fetch(each, {})).digest?.id).toBe(each.id);
    });

    it('a digest that says to be larger than any', async () => {
      await spoil(({ digests }) => ({ digests: digests.map((each) => ({ ...each, bytes: 1e9 })) }));
      await expect(fetchAll(feedSource(source()))).rejects.toEqual(failing('too-large'));
    });

    it('a feed that is published anew while it is read, asking for its index once more', async () => {
      await publish(three);
      const adapter = feedSource(source());
      const { digests } = await adapter.list({});
      await publish(three.map((each) => ({ ...each, title: '고쳤다' })));
      for (const each of digests) {
        await expect(adapter.fetch(each, {})).rejects.toEqual(failing('changed-meanwhile'));
      }
      expect(host.requests.filter((line) => line.includes('index'))).toHaveLength(1);
    });
  });

  it('takes what a moment of trouble spoilt at the second try', async () => {
    await publish(three);
    host.behave({ kind: 'flaky', every: 3 });
    expect(await fetchAll(feedSource(source()))).toHaveLength(3);
  });

  it('can be cancelled while it lists and while it fetches', async () => {
    await publish(three);
    const adapter = feedSource(source());
    const [first] = (await adapter.list({})).digests;
    host.behave({ kind: 'silent' });
    const reason = new Error('enough');
    const cancelled = () => {
      const cancel = new AbortController();
      setTimeout(() => cancel.abort(reason), 30);
      return { signal: cancel.signal };
    };
    await expect(feedSource(source()).list(cancelled())).rejects.toBe(reason);
    if (first) await expect(adapter.fetch(first, cancelled())).rejects.toBe(reason);
  });

  it('gives a listing or a Failure, whatever JSON the index is', async () => {
    const index = await publish(three);
    const listed = fc.record(
      {
        id: fc.oneof(fc.constant('a'), fc.string()),
        date: fc.constantFrom('2025-01-01', '2024-02-31', 'today'),
        title: fc.string(),
        entries: fc.oneof(fc.nat(), fc.jsonValue()),
        url: fc.oneof(fc.constantFrom('digests/a.json', '../a', 'pages/a.json'), fc.webUrl()),
        bytes: fc.oneof(fc.nat(), fc.constant(-1)),
        sha256: fc.constantFrom('a'.repeat(64), 'A', ''),
        year: fc.constantFrom('2024', '2025', '20'),
        digests: fc.oneof(fc.nat(), fc.constant([])),
      },
      { requiredKeys: ['id', 'date', 'title', 'entries', 'url', 'bytes', 'sha256'] },
    );
    const list = fc.oneof(fc.array(listed), fc.jsonValue());
    const near = fc.record({
      version: fc.constantFrom<unknown>(1, 1, 1, 2, '1', null),
      digests: fc.oneof(list, fc.constant(index.digests)),
      pages: fc.oneof(list, fc.constant([])),
      homepage: fc.webUrl(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          near.map((change) => ({ ...index, ...change })),
        ),
        async (value) => {
          host.set('/feed/index.json', JSON.stringify(value));
          const outcome = await feedSource(source())
            .list({})
            .catch((error: unknown) => error);
          expect(outcome).toSatisfy(
            (given) => given instanceof Failure || 'digests' in Object(given),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('bundledSource', () => {
  it('reads a feed with pages, as one that ships may be', async () => {
    const digests = [...days(2025, 60), ...days(2024, 20)];
    const files = await encodeFeed(about, digests, { paged: true });
    const texts = new Map(files.map(({ path, text }) => [`https://host.example/${path}`, text]));
    const adapter = bundledSource(
      'https://host.example/',
      async ({ href }) => texts.get(href) ?? '',
    );
    const listing = await adapter.list({});
    expect(listing.digests).toHaveLength(80);
    const oldest = listing.digests.at(-1) ?? { id: '' };
    expect((await adapter.fetch(oldest, {})).digest).toEqual(digests[60]);
  });
});

describe('offerFeed', () => {
  const ask = () => request(indexUrl(), { most: 1e6 });

  it('counts what the index lists', async () => {
    await publish(three);
    expect(offerFeed(await ask())).toEqual({
      kind: 'feed',
      url: indexUrl(),
      title: '매일 논문',
      homepage: 'https://host.example/',
      digests: 3,
      papers: 3,
      sampled: 3,
      newest: { date: '2025-01-03', title: '다이제스트 2025-01-03-x' },
    });
  });

  it('counts the digests of pages that it does not read', async () => {
    await publish([...days(2025, 60), ...days(2024, 20)], true);
    expect(offerFeed(await ask())).toMatchObject({ digests: 80, papers: 60, sampled: 60 });
  });

  it('offers an empty feed without a newest digest', async () => {
    await publish([]);
    expect(offerFeed(await ask())).toMatchObject({ digests: 0 });
    expect(offerFeed(await ask())).not.toHaveProperty('newest');
  });

  it.each([
    ['a page', '<!doctype html>'],
    ['an RSS feed', '<?xml version="1.0"?><rss/>'],
    ['a JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
    ['words', '# 오늘의 논문'],
  ])('leaves %s to others', async (_what, content) => {
    host.set('/feed/index.json', content);
    expect(offerFeed(await ask())).toBeUndefined();
  });

  it.each([
    ['half a feed', 'cut-short', '{"format":"paper-digest-feed","version":1,"digests":['],
    ['a newer feed', 'newer-format', '{"format":"paper-digest-feed","version":2}'],
    ['an error', 'error-body', '{"error":"away"}'],
    ['a broken feed', 'malformed', '{"format":"paper-digest-feed","version":1}'],
  ])('says what is wrong with %s', async (_what, code, content) => {
    host.set('/feed/index.json', content);
    const reply = await ask();
    expect(() => offerFeed(reply)).toThrow(failing(code));
  });
});
