import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedIndex } from '../../../../core/feed';
import { encodeFeed } from '../../../../core/feed/encode';
import type { Digest, DigestHead } from '../../../../core/paper';
import type { Source } from '../../../../core/source';
import { feedSource } from '../../../../core/source/feed';
import { type Loopback, serveLoopback } from '../../../doubles/loopback';
import { makeStatic, type StaticHost } from '../../../doubles/static';
import { sampleDigest } from '../../../samples';

const days = (year: number, count: number) =>
  Array.from({ length: count }, (_, n) =>
    sampleDigest(`${new Date(Date.UTC(year, 0, n + 1)).toISOString().slice(0, 10)}-x`, [
      '2509.04664',
    ]),
  );
/** In 2025 one of March. */
const archive = [...days(2025, 60), ...days(2024, 20), ...days(2023, 20)];

let host: StaticHost;
let loopback: Loopback;
beforeEach(async () => {
  host = makeStatic(new Map(), { cors: true, etag: true });
  loopback = await serveLoopback(host.handle);
});
afterEach(() => loopback.close());

async function publish(digests: readonly Digest[] = archive): Promise<FeedIndex> {
  const files = await encodeFeed({ title: '피드', language: 'ko' }, digests, { paged: true });
  for (const { path, text } of files) host.set(`/feed/${path}`, text);
  return JSON.parse(files[0]?.text ?? '');
}

const source = (): Source => ({
  id: 's',
  kind: 'feed',
  url: `${loopback.origin}/feed/index.json`,
  title: '',
  enabled: true,
  order: 0,
  every: { kind: 'off' },
  addedAt: 0,
  failures: 0,
});

/** What a sync fetches that knows these digests: their ids, and the requests by folder. */
async function sync(known: readonly Pick<DigestHead, 'id' | 'revision'>[] = []) {
  host.requests.length = 0;
  const adapter = feedSource(source());
  const { digests } = await adapter.list({});
  const has = new Map(known.map(({ id, revision }) => [id, revision]));
  const due = digests.filter(({ id, revision }) => has.get(id) !== revision);
  adapter.expect?.(due);
  const fetched = await Promise.all(due.map((listed) => adapter.fetch(listed, {})));
  const count = (folder: string) =>
    host.requests.filter((line) => line.includes(`/${folder}/`)).length;
  return {
    heads: digests.map(({ id, revision = '' }) => ({ id, revision })),
    fetched: fetched.map(({ digest }) => digest),
    revisions: fetched.map(({ revision }) => revision),
    asked: { pages: count('pages'), packs: count('packs'), digests: count('digests') },
  };
}

const newestFirst = (digests: readonly Digest[]) =>
  [...digests].sort((a, b) => (a.id < b.id ? 1 : -1));

describe('packs', () => {
  it('bring a year by one request, and the months that are over, as their files are', async () => {
    await publish();
    const { heads, fetched, revisions, asked } = await sync();
    expect(asked).toEqual({ pages: 2, packs: 3, digests: 1 });
    expect(fetched).toEqual(newestFirst(archive));
    expect(revisions).toEqual(heads.map(({ revision }) => revision));
  });

  it('bring the month that goes on, for whoever has little of it', async () => {
    const march = [...archive, sampleDigest('2025-03-02-x', []), sampleDigest('2025-03-03-x', [])];
    const { newestPack } = await publish(march);
    expect(newestPack?.digests).toBe(3);
    const { heads, fetched, asked } = await sync();
    expect(asked).toEqual({ pages: 2, packs: 4, digests: 0 });
    expect(fetched).toEqual(newestFirst(march));
    const yesterday = heads.filter(({ id }) => id !== '2025-03-03-x');
    expect((await sync(yesterday)).asked).toEqual({ pages: 2, packs: 0, digests: 1 });
    host.remove(`/feed/${newestPack?.url}`);
    expect((await sync()).fetched).toEqual(newestFirst(march));
  });

  it('are each on the way while the one before is taken, and no more than one', async () => {
    await publish();
    const adapter = feedSource(source());
    const { digests } = await adapter.list({});
    adapter.expect?.(digests);
    const packs = () => host.requests.filter((line) => line.includes('/packs/')).length;
    const fetch = (id: string) =>
      adapter.fetch(digests.find((each) => each.id === id) ?? { id: '' }, {});
    await fetch('2025-01-01-x');
    await vi.waitFor(() => expect(packs()).toBe(2));
    await fetch('2025-01-02-x');
    expect(packs()).toBe(2);
    await fetch('2024-01-01-x');
    await vi.waitFor(() => expect(packs()).toBe(3));
  });

  it('are not asked for where little of them is missing', async () => {
    await publish();
    const { heads } = await sync();
    const few = heads.filter(({ id }) => id !== '2024-01-05-x' && id !== '2023-01-01-x');
    expect((await sync(few)).asked).toEqual({ pages: 2, packs: 0, digests: 2 });
    const none = await sync(heads);
    expect(none.asked).toEqual({ pages: 2, packs: 0, digests: 0 });
  });

  it('come again where a run was cut off early', async () => {
    await publish();
    const { heads } = await sync();
    const begun = heads.filter(({ id }) => id > '2024-01-15');
    const { asked, fetched } = await sync(begun);
    expect(asked).toEqual({ pages: 2, packs: 2, digests: 0 });
    expect(fetched).toHaveLength(14 + 20);
  });

  it.each<[string, (pack: string) => void]>([
    ['is missing', (pack) => host.remove(pack)],
    ['is a page of the host', (pack) => host.set(pack, '<!doctype html><p>404</p>')],
    ['was cut short', (pack) => host.set(pack, '[{"id":"2024-01-20-x"')],
    ['holds other digests', (pack) => host.set(pack, JSON.stringify(Array(20).fill({ id: 'x' })))],
    ['is larger than it says', (pack) => host.set(pack, 'x'.repeat(3_000_000))],
  ])('are missed by nobody where one %s', async (_what, spoil) => {
    const { pages = [], pack } = await publish();
    for (const one of [pack, ...pages.map((page) => page.pack)]) spoil(`/feed/${one?.url}`);
    const { fetched, asked } = await sync();
    expect(fetched).toEqual(newestFirst(archive));
    expect(asked).toEqual({ pages: 2, packs: 3, digests: 100 });
  });

  const long = [...archive, ...days(2022, 2), ...days(2021, 2)];

  it('bring all pages by one request, and one that changed by itself', async () => {
    await publish(long);
    const { fetched, asked } = await sync();
    expect(fetched).toEqual(newestFirst(long));
    expect(asked).toEqual({ pages: 0, packs: 6, digests: 1 });

    const adapter = feedSource(source());
    const { validators } = await adapter.list({});
    await publish(long.filter(({ id }) => id !== '2022-01-02-x'));
    host.requests.length = 0;
    const { digests } = await feedSource({ ...source(), ...(validators && { validators }) }).list(
      {},
    );
    expect(host.requests.filter((line) => line.includes('/packs/'))).toEqual([]);
    expect(host.requests.filter((line) => line.includes('/pages/'))).toHaveLength(1);
    expect(digests.map(({ id }) => id)).toContain('2022-01-01-x');
    expect(digests.map(({ id }) => id)).not.toContain('2022-01-02-x');
  });

  it.each<[string, (pack: string) => void]>([
    ['is missing', (pack) => host.remove(pack)],
    ['was cut short', (pack) => host.set(pack, '[{"format":"paper-digest-feed-page"')],
    [
      'holds other pages',
      (pack) => host.set(pack, JSON.stringify(Array(4).fill({ year: '2024' }))),
    ],
  ])('of pages are missed by nobody where it %s', async (_what, spoil) => {
    const { pagesPack } = await publish(long);
    spoil(`/feed/${pagesPack?.url}`);
    const { fetched, asked } = await sync();
    expect(fetched).toEqual(newestFirst(long));
    expect(asked.pages).toBe(4);
  });

  it('are used for all but what is wrong in them', async () => {
    const { pages = [] } = await publish();
    const path = `/feed/${pages[0]?.pack?.url}`;
    const files = await encodeFeed({ title: '피드', language: 'ko' }, archive, { paged: true });
    const text = files.find((file) => `/feed/${file.path}` === path)?.text ?? '';
    host.set(path, text.replace('{"id":"2024-01-03-x"', '{"id":"2024-01-99-x"'));
    const { fetched, asked } = await sync();
    expect(fetched).toEqual(newestFirst(archive));
    expect(asked).toEqual({ pages: 2, packs: 3, digests: 2 });
  });

  it.each([
    ['denied', 403],
    ['out of order', 503],
  ])('are missed by nobody where they are %s, and the files are not', async (_what, status) => {
    const { pages = [] } = await publish();
    host.behave({ kind: 'status', status, path: `/feed/${pages[0]?.pack?.url}` });
    expect((await sync()).fetched).toEqual(newestFirst(archive));
  });

  it('are asked for by what is due, not by what is listed: what was turned down is missing too', async () => {
    await publish();
    const { heads } = await sync();
    const adapter = feedSource(source());
    host.requests.length = 0;
    await adapter.list({});
    const one = heads.find(({ id }) => id === '2023-01-02-x');
    adapter.expect?.(one ? [one] : []);
    if (one) await adapter.fetch(one, {});
    expect(host.requests.filter((line) => line.includes('/packs/'))).toEqual([]);
  });

  it('end a run where the host wants to be left alone, as any file does', async () => {
    const { pages = [] } = await publish();
    host.behave({ kind: 'status', status: 429, path: `/feed/${pages[0]?.pack?.url}` });
    await expect(sync()).rejects.toMatchObject({ code: 'rate-limited' });
  });
});
