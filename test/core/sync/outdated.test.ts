import { describe, expect, it } from 'vitest';
import { filesSource } from '../../../core/files';
import { hash } from '../../../core/hash';
import type { Digest, DigestHead } from '../../../core/paper';
import { writeDigestKey } from '../../../core/paper/digestName';
import { isOutdated, PARSER } from '../../../core/paper/parser';
import { digest, heads } from '../../../core/query';
import { findOldReadings } from '../../../core/query/oldReadings';
import { declined, runs, sources } from '../../../core/query/sources';
import type { Source, SourceAdapter } from '../../../core/source';
import { githubSource } from '../../../core/source/github';
import { rssSource } from '../../../core/source/rss';
import { withStore } from '../../../core/store';
import { sync } from '../../../core/sync';
import { runSources } from '../../../core/sync/runner/run';
import { addSource } from '../../../core/sync/sources';
import { undoRun } from '../../../core/sync/undo';
import { useBrowser } from '../../browser';
import { writeHtml } from '../../doubles/kramdown';
import { serveLoopback } from '../../doubles/loopback';
import { makeStatic } from '../../doubles/static';
import { postsOffer, samplePost, useGithub } from '../../doubles/useGithub';
import { sampleDigest } from '../../samples';
import { parseMarkdown } from '../markdown/parseMarkdown';

useBrowser();
const day = (n: number) => new Date(Date.UTC(2024, 0, n)).toISOString().slice(0, 10);
const paper = (n: number) => `2401.${String(10_000 + n)}`;
const post = (n: number) => [`_posts/${day(n)}-x.md`, samplePost(day(n), paper(n))] as const;
const posts = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => post(n + 1)));
const given = useGithub(posts(3));
const offer = postsOffer;
const open = (source: Source) => githubSource(source, given.hosts);
const run = (id: string, adapt: (source: Source) => SourceAdapter = open) =>
  runSources('reader', [id], { open: adapt, random: () => 0 });
const own = async (id: string) => (await sources()).find((source) => source.id === id);
const rawOf = (requests: readonly string[]) => requests.filter((line) => line.startsWith('raw'));

/** Makes stored digests what the first parser left: other entries, no number, and validators without one. */
async function age(id: string, change: (head: DigestHead) => Partial<Digest> = () => ({})) {
  await withStore(async (db) => {
    for (const { parser: _parser, ...head } of await db.getAll('heads')) {
      const entries = change(head).entries ?? (await digest([head.source, head.id]))?.entries ?? [];
      await db.put('heads', { ...head, papers: entries.map((entry) => entry.paper) });
      await db.put('bodies', { source: head.source, id: head.id, entries });
    }
    const source = await db.get('sources', id);
    const { parser: _parser, ...validators } = source?.validators ?? {};
    if (source) await db.put('sources', { ...source, validators });
  });
}
const wrong = (head: DigestHead) => ({
  entries: sampleDigest(head.id, ['2401.00001', '2401.00002', '2401.00003']).entries,
});

describe('what an older parser read from a folder', () => {
  it('is read anew once, without a question whatever is lost by it, and then asked for no more', async () => {
    const { id } = await addSource(offer, { kind: 'off' });
    await run(id);
    await age(id, wrong);
    expect((await heads()).map(isOutdated)).toEqual([true, true, true]);
    const again = await run(id);
    expect(again?.parts[0]?.result).toMatchObject({ changed: 3, unchanged: 0, held: 0 });
    expect((await heads()).map(({ papers }) => papers)).toEqual([3, 2, 1].map((n) => [paper(n)]));
    expect((await heads()).map(({ parser }) => parser)).toEqual([PARSER, PARSER, PARSER]);
    const before = given.github.requests.length;
    expect((await run(id))?.parts[0]?.result).toMatchObject({ changed: 0, unchanged: 3 });
    expect(given.github.requests.slice(before)).toEqual([
      'api GET /repos/kim/papers/git/trees/HEAD:_posts?recursive=1 200',
    ]);
  });

  it('is no change where the new parser reads the same', async () => {
    const { id } = await addSource(offer, { kind: 'off' });
    await run(id);
    await age(id);
    const again = await run(id);
    expect(again?.parts[0]?.result).toMatchObject({ changed: 0, unchanged: 3 });
    expect((await heads()).some(isOutdated)).toBe(false);
    expect(await undoRun(again?.id ?? 0)).toBe(false);
  });

  it('is taken out where the new parser finds no paper, and comes back when that is undone', async () => {
    await given.reopen({ '_posts/2024-01-01-x.md': '일기', ...Object.fromEntries([post(2)]) });
    const { id } = await addSource(offer, { kind: 'off' });
    await run(id);
    const [there] = await heads();
    const revision = (await declined())[0]?.revision ?? '';
    await withStore(async (db) => {
      const { parser: _parser, ...head } = there as DigestHead;
      await db.put('heads', { ...head, id: '2024-01-01-x', revision, papers: ['2401.00001'] });
      const { entries } = sampleDigest('2024-01-01-x', ['2401.00001']);
      await db.put('bodies', { source: id, id: '2024-01-01-x', entries });
      await db.clear('declined');
    });
    await age(id);
    const again = await run(id);
    expect(again?.parts[0]?.result).toMatchObject({ removed: 1, held: 0, problems: [] });
    expect((await heads()).map((head) => head.id)).toEqual(['2024-01-02-x']);
    expect(await undoRun(again?.id ?? 0)).toBe(true);
    await run(id);
    expect((await heads()).map((head) => head.id)).toEqual(['2024-01-01-x', '2024-01-02-x']);
  });

  it('stays as it was when the reader takes the new reading back, until there is another parser', async () => {
    const { id } = await addSource(offer, { kind: 'off' });
    await run(id);
    await age(id, wrong);
    await undoRun((await run(id))?.id ?? 0);
    expect((await heads()).map(({ papers }) => papers.length)).toEqual([3, 3, 3]);
    const before = rawOf(given.github.requests).length;
    await run(id);
    expect(rawOf(given.github.requests)).toHaveLength(before);
    expect((await heads()).map(({ papers }) => papers.length)).toEqual([3, 3, 3]);
  });

  it('is read in portions, the newest first, the next of them within an hour', async () => {
    await given.reopen(posts(100));
    const { id } = await addSource(offer, { kind: 'daily', at: '08:30' });
    await run(id);
    await age(id, wrong);
    const old = async () => (await heads()).filter(isOutdated).map((head) => head.id);
    const counts: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const calls = given.github.requests.length;
      const start = Date.now();
      const result = (await run(id))?.parts[0]?.result;
      counts.push(result?.changed ?? 0);
      expect(
        given.github.requests.slice(calls).filter((one) => one.startsWith('api')),
      ).toHaveLength(1);
      const soon = ((await own(id))?.nextAt ?? 0) <= start + 3_700_000;
      if (n < 2) expect(soon).toBe(true);
      const left = await old();
      expect(left).toEqual(left.toSorted().reverse());
      if (left[0]) expect(left[0] < `${day(101 - 48 * (n + 1))}-x`).toBe(true);
    }
    expect(counts).toEqual([48, 48, 4]);
    expect(await old()).toEqual([]);
    expect(new Set(rawOf(given.github.requests)).size * 2).toBe(
      rawOf(given.github.requests).length,
    );
  });

  it('is not held up by posts that cannot be had', async () => {
    await given.reopen(posts(60));
    const { id } = await addSource(offer, { kind: 'off' });
    await run(id);
    await age(id, wrong);
    for (let n = 60; n > 52; n -= 1) given.github.stale(post(n)[0], '다른 글');
    for (let n = 0; n < 3; n += 1) await run(id);
    expect((await heads()).filter(isOutdated)).toHaveLength(8);
  });

  it('had no paper, and has one now', async () => {
    const { id } = await addSource(offer, { kind: 'off' });
    await run(id);
    await withStore(async (db) => {
      for (const { source, id: one, revision } of await db.getAll('heads'))
        await db.put('declined', {
          ...{ source, id: one, revision, reason: 'empty', title: one, at: 1, before: 0, after: 0 },
        });
      await db.clear('heads');
      await db.clear('bodies');
    });
    await age(id);
    expect((await run(id))?.parts[0]?.result).toMatchObject({ added: 3 });
    expect(await declined()).toEqual([]);
  });
});

describe('what an older parser read from elsewhere', () => {
  const write = (n: number) =>
    writeHtml(
      parseMarkdown(
        `# 1. [A study](https://arxiv.org/abs/${paper(n)})\n\n## Results\n\n- 요약이다.\n`,
      ).children.map(({ node }) => node),
    );
  const item = (n: number) =>
    `<item><link>https://blog.example/${n}</link><title>글 ${day(n)}</title><description><![CDATA[${write(n)}]]></description></item>`;
  const feed = (...numbers: number[]) =>
    `<rss version="2.0"><channel><title>t</title>${numbers.map(item).join('')}</channel></rss>`;

  it('a blog is read anew from its feed, though that did not change; what left it is marked', async () => {
    const host = makeStatic(new Map(), { cors: true, etag: true });
    const { origin, close } = await serveLoopback(host.handle);
    try {
      host.set('/feed.xml', feed(1, 2), 'application/xml');
      const { id } = await addSource(
        { ...offer, kind: 'rss', url: `${origin}/feed.xml` },
        { kind: 'off' },
      );
      await run(id, rssSource);
      host.set('/feed.xml', feed(2, 3), 'application/xml');
      await run(id, rssSource);
      expect(await heads()).toHaveLength(3);
      await age(id, wrong);
      const again = await run(id, rssSource);
      expect(again?.parts[0]?.result).toMatchObject({ changed: 2, removed: 0, held: 0 });
      const old = findOldReadings(await heads(), await sources());
      expect([...old.values()]).toEqual(['gone']);
      const [last] = (await heads()).filter(isOutdated);
      expect(last && old.has(writeDigestKey(last))).toBe(true);
      // What cannot be read again keeps nobody busy.
      expect((await own(id))?.validators).toMatchObject({ parser: PARSER });
      expect((await run(id, rssSource))?.parts[0]?.result).toMatchObject({ unchanged: 3 });
    } finally {
      await close();
    }
  });

  it('a post is the same though a later parser finds another day in it', async () => {
    const host = makeStatic(new Map(), { cors: true, etag: true });
    const { origin, close } = await serveLoopback(host.handle);
    host.set('/feed.xml', feed(1, 2), 'application/xml');
    const url = `${origin}/feed.xml`;
    const { id } = await addSource({ ...offer, kind: 'rss', url }, { kind: 'off' });
    await run(id, rssSource);
    await age(id, wrong);
    // As a parser left it that took another day for the post's.
    await withStore(async (db) => {
      for (const head of await db.getAll('heads')) {
        const link = head.homepage ?? '';
        const content = { kind: 'html', value: write(Number(link.at(-1))).trim(), base: link };
        const date = '2020-01-01';
        const revision = await hash(JSON.stringify([date, head.title, link, [], content]));
        await db.put('heads', { ...head, date, revision });
      }
    });
    const again = await run(id, rssSource).finally(close);
    expect(again?.parts[0]?.result).toMatchObject({ changed: 2, held: 0 });
    expect((await heads()).map(({ date }) => date)).toEqual([day(2), day(1)]);
  });

  it('a file is marked until it is added again', async () => {
    const text = samplePost('2024-01-01', '2401.00001');
    const files = [{ path: '2024-01-01.md', size: text.length, text: async () => text }];
    await sync(filesSource(files, []));
    await withStore(async (db) => {
      const [stored] = await db.getAll('heads');
      const { parser: _parser, ...head } = stored as DigestHead;
      await db.put('heads', head);
    });
    const marks = async () => [...findOldReadings(await heads(), await sources()).values()];
    expect(await marks()).toEqual(['files']);
    expect(await sync(filesSource(files, await heads()))).toMatchObject({ unchanged: 1 });
    expect(await marks()).toEqual([]);
  });

  it('a feed of digests is never outdated: it was compiled by its publisher', async () => {
    const { id } = await addSource({ ...offer, kind: 'feed' }, { kind: 'off' });
    const made = sampleDigest('2024-01-01-x', ['2401.00001']);
    let fetched = 0;
    const adapter = (source: Source): SourceAdapter => ({
      id: source.id,
      width: 1,
      list: async () =>
        source.validators
          ? { digests: [], unchanged: true, validators: { content: 'x' } }
          : { digests: [{ id: made.id, revision: 'r' }], validators: { content: 'x' } },
      fetch: async () => {
        fetched += 1;
        return { digest: made, revision: 'r', problems: [] };
      },
    });
    await run(id, adapter);
    await age(id);
    await run(id, adapter);
    expect(fetched).toBe(1);
    expect(findOldReadings(await heads(), await sources()).size).toBe(0);
    expect((await runs())[0]?.parts[0]?.result).toMatchObject({ unchanged: 1 });
  });

  it('a source that is off, or cannot be read, is to be received by the reader', async () => {
    const head = { source: 'a', id: 'x', date: '', title: '', revision: '', papers: [] };
    const source = (change: Partial<Source>): Source => ({
      ...{ id: 'a', kind: 'github', url: 'x', title: '', enabled: true, order: 0, addedAt: 0 },
      ...{ failures: 0, every: { kind: 'hourly' }, ...change },
    });
    const why = (change: Partial<Source>) => [
      ...findOldReadings([head], [source(change)]).values(),
    ];
    expect(why({})).toEqual([]);
    expect(why({ enabled: false })).toEqual(['source']);
    expect(why({ every: { kind: 'off' } })).toEqual(['source']);
    expect(why({ validators: { parser: PARSER } })).toEqual(['gone']);
    expect(why({ kind: 'bundled', url: '' })).toEqual(['bundled']);
    expect(why({ kind: 'feed' })).toEqual([]);
    expect([...findOldReadings([head], []).values()]).toEqual(['gone']);
  });
});
