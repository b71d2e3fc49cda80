import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import { filesSource } from '../../../core/files';
import { hash } from '../../../core/hash';
import type { Digest } from '../../../core/paper';
import { PARSER } from '../../../core/paper/parser';
import { heads } from '../../../core/query';
import { declined, runs, sources } from '../../../core/query/sources';
import type { Asking, Source, SourceAdapter } from '../../../core/source';
import { feedSource } from '../../../core/source/feed';
import { githubSource } from '../../../core/source/github';
import { rssSource } from '../../../core/source/rss';
import { toStorable } from '../../../core/source/toStorable';
import { closeStore, withStore } from '../../../core/store';
import { sync } from '../../../core/sync';
import { wantAgain } from '../../../core/sync/held';
import { resumeRun, runSources } from '../../../core/sync/runner/run';
import { addSource } from '../../../core/sync/sources';
import { useBrowser } from '../../browser';
import { serveLoopback } from '../../doubles/loopback';
import { makeStatic } from '../../doubles/static';
import { postsOffer, samplePost, useGithub } from '../../doubles/useGithub';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

const day = (n: number) => `2025-09-${String(n).padStart(2, '0')}`;
const paper = (n: number) => `2509.${String(10_000 + n)}`;
const posts = (count: number, more = '') =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `_posts/${day(n + 1)}.md`,
      samplePost(day(n + 1), paper(n + 1)) + more,
    ]),
  );
const given = useGithub(posts(6));
const offer = postsOffer;
const openGithub = (source: Source) => githubSource(source, given.hosts);
const ids = async () => (await heads()).map(({ id }) => id).sort();
const without = (count: number, bad: number) =>
  Array.from({ length: count }, (_, n) => day(n + 1)).filter((id) => id !== day(bad));

/** The same source, but that something befalls whoever reads a certain text. */
function befall(open: (source: Source) => SourceAdapter, happens: (id: string) => void) {
  return (source: Source): SourceAdapter => {
    const adapter = open(source);
    const befallen = ({ hold, ...asking }: Asking): Asking => ({
      ...asking,
      hold: (listed, work) => {
        const dangerous = () => {
          happens(listed.id);
          return work();
        };
        return hold ? hold(listed, dangerous) : Promise.resolve().then(dangerous);
      },
    });
    return { ...adapter, fetch: (listed, asking) => adapter.fetch(listed, befallen(asking)) };
  };
}
const throwAt = (bad: string) => (id: string) => {
  if (id === bad) throw new TypeError(`it choked on ${id}`);
};

describe('a post that makes the parser throw', () => {
  it('costs that post of a folder, is told, and is tried again when it or the parser has changed', async () => {
    const { id } = await addSource(offer, { kind: 'off' });
    const run = (open = befall(openGithub, throwAt(day(3)))) =>
      runSources('reader', [id], { open });
    const first = await run();
    expect(first?.parts[0]?.result).toMatchObject({
      kind: 'done',
      added: 5,
      problems: [{ file: day(3), code: 'parser-failed' }],
    });
    expect(await ids()).toEqual(without(6, 3));
    expect(await declined()).toMatchObject([
      { id: day(3), reason: 'broken', code: 'parser-failed', parser: PARSER },
    ]);
    const asked = given.github.requests.length;
    await run();
    expect(given.github.requests.slice(asked)).toHaveLength(1);

    // Another parser.
    await withStore(async (db) => {
      const [note] = await db.getAll('declined');
      if (note) await db.put('declined', { ...note, parser: PARSER - 1 });
      const source = await db.get('sources', id);
      const { parser: _parser, ...validators } = source?.validators ?? {};
      if (source) await db.put('sources', { ...source, validators });
    });
    expect((await run())?.parts[0]?.result?.problems).toHaveLength(1);
    // Another text.
    given.github.set(`_posts/${day(3)}.md`, samplePost(day(3), paper(33)));
    expect((await run())?.parts[0]?.result?.problems).toHaveLength(1);
    await wantAgain([id, day(3)]);
    await run(openGithub);
    expect(await ids()).toHaveLength(6);
    expect(await declined()).toEqual([]);
  });

  it('leaves what was stored of it before', async () => {
    const { id } = await addSource(offer, { kind: 'off' });
    await runSources('reader', [id], { open: openGithub });
    given.github.set(`_posts/${day(3)}.md`, samplePost(day(3), paper(33)));
    const open = befall(openGithub, throwAt(day(3)));
    const run = await runSources('reader', [id], { open });
    expect(run?.parts[0]?.result).toMatchObject({ unchanged: 5, changed: 0, held: 0 });
    expect((await heads()).find((head) => head.id === day(3))?.papers).toEqual([paper(3)]);
  });

  it('does not end its source, however many follow one another', async () => {
    await given.reopen(posts(30));
    const { id } = await addSource(offer, { kind: 'off' });
    const open = befall(openGithub, (one) => {
      if (one > day(5)) throw new RangeError('Maximum call stack size exceeded');
    });
    const run = await runSources('reader', [id], { open });
    expect(run?.parts[0]?.result).toMatchObject({ kind: 'done', added: 5 });
    expect(run?.parts[0]?.result?.problems).toHaveLength(25);
  });

  it('costs that post of a blog', async () => {
    const item = (n: number) =>
      `<item><link>https://b.kr/${day(n)}</link><title>글 ${day(n)}</title><description><![CDATA[<h1>1. <a href="https://arxiv.org/abs/${paper(n)}">A study</a></h1><h2>Results</h2><p>결과.</p>]]></description></item>`;
    const xml = `<rss version="2.0"><channel><title>t</title>${[1, 2, 3].map(item).join('')}</channel></rss>`;
    const type = 'application/xml';
    const host = makeStatic(new Map([['/feed.xml', { body: xml, type }]]), {
      cors: true,
      etag: true,
    });
    const { origin, close } = await serveLoopback(host.handle);
    const url = `${origin}/feed.xml`;
    const { id } = await addSource({ ...offer, kind: 'rss', url }, { kind: 'off' });
    const open = befall(rssSource, throwAt(day(2)));
    const run = await runSources('reader', [id], { open }).finally(close);
    expect(run?.parts[0]?.result).toMatchObject({
      added: 2,
      problems: [{ code: 'parser-failed' }],
    });
  });

  it('costs that file of those that the reader gave', async () => {
    // A heading without a paper is a problem: more of them than a stack has room for.
    const flood = '# 제목\n\n글이다.\n\n'.repeat(130_000);
    const file = (path: string, text: string) => ({
      ...{ path, size: text.length, text: async () => text },
    });
    const files = [1, 2].map((n) => file(`${day(n)}.md`, samplePost(day(n), paper(n))));
    const all = [file('flood.md', samplePost('2025-09-30', paper(30)) + flood), ...files];
    const result = await sync(filesSource(all, []));
    expect(result.failure).toBeUndefined();
    expect(await ids()).toEqual(expect.arrayContaining([day(1), day(2)]));
    expect(result.problems.some(({ file: of }) => of === 'flood.md')).toBe(true);
  });
});

describe('a digest that a worker dies of', () => {
  const long = '\n\n글이다. 아주 긴 글이다.'.repeat(400);

  /** Ends the worker: nothing is written any more. */
  function die(): never {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('ended', 'AbortError');
    });
    throw new Error('the process is gone');
  }

  it('is left out when the run was cut off at it twice; all others come, and it is told', async () => {
    await given.reopen(posts(20, long));
    const { id } = await addSource(offer, { kind: 'off' });
    let deaths = 0;
    const open = befall(openGithub, (one) => {
      if (one !== day(13)) return;
      deaths += 1;
      die();
    });
    await runSources('reader', [id], { open }).catch(() => undefined);
    for (let n = 0; n < 4; n += 1) {
      vi.restoreAllMocks();
      await closeStore();
      await resumeRun({ open }).catch(() => undefined);
    }
    expect(deaths).toBe(2);
    expect(await ids()).toEqual(without(20, 13));
    const [run] = await runs();
    expect(run?.parts[0]?.result).toMatchObject({ kind: 'done', added: 19 });
    expect(run?.parts[0]?.result?.problems).toMatchObject([{ file: day(13), code: 'cut-off' }]);
    expect(run).not.toHaveProperty('inHand');
    expect(run).not.toHaveProperty('suspects');
    const asked = given.github.requests.length;
    await runSources('reader', [id], { open });
    expect(given.github.requests).toHaveLength(asked + 1);
    // It was mended.
    given.github.set(`_posts/${day(13)}.md`, samplePost(day(13), paper(13)));
    await runSources('reader', [id], { open: openGithub });
    expect(await ids()).toHaveLength(20);
  });

  it('is told from another one beside it', async () => {
    await given.reopen(posts(12, long));
    const { id } = await addSource(offer, { kind: 'off' });
    const bad = new Set([day(7), day(8)]);
    let deaths = 0;
    const open = befall(openGithub, (one) => {
      if (!bad.has(one)) return;
      deaths += 1;
      die();
    });
    await runSources('reader', [id], { open }).catch(() => undefined);
    for (let n = 0; n < 6; n += 1) {
      vi.restoreAllMocks();
      await closeStore();
      await resumeRun({ open }).catch(() => undefined);
    }
    expect(deaths).toBeLessThanOrEqual(4);
    expect(await ids()).toEqual(without(12, 7).filter((one) => one !== day(8)));
  });

  it('is not blamed for a worker that was ended while it waited for the network', async () => {
    await given.reopen(posts(6, long));
    const { id } = await addSource(offer, { kind: 'off' });
    let cuts = 0;
    const open = (source: Source): SourceAdapter => {
      const adapter = openGithub(source);
      return {
        ...adapter,
        fetch: async (listed, asking) => {
          if (listed.id === day(2) && cuts < 5) {
            cuts += 1;
            die();
          }
          return adapter.fetch(listed, asking);
        },
      };
    };
    await runSources('reader', [id], { open }).catch(() => undefined);
    for (let n = 0; n < 6; n += 1) {
      vi.restoreAllMocks();
      await closeStore();
      await resumeRun({ open }).catch(() => undefined);
    }
    expect(await ids()).toHaveLength(6);
  });

  it('is written down before it is read, and not a moment longer', async () => {
    await given.reopen(posts(3, long));
    const { id } = await addSource(offer, { kind: 'off' });
    const seen: unknown[] = [];
    const open = (source: Source): SourceAdapter => {
      const adapter = openGithub(source);
      return {
        ...adapter,
        fetch: async (listed, asking) => {
          const fetched = await adapter.fetch(listed, asking);
          // Both wait for nobody else who writes.
          const inHand = await vi.waitUntil(
            async () => ((await runs())[0]?.inHand ? false : 'nothing'),
            { timeout: 60_000 },
          );
          seen.push(inHand);
          return fetched;
        },
      };
    };
    await runSources('reader', [id], { open });
    expect(seen).toEqual(['nothing', 'nothing', 'nothing']);
  });
});

describe('a digest that the store does not take', () => {
  const good = (n: number) => sampleDigest(`${day(n)}-x`, [paper(n)]);
  /** No clone can be made of a function. */
  const bad = (n: number): Digest => {
    const made = good(n);
    return { ...made, entries: made.entries.map((each) => ({ ...each, act: () => undefined })) };
  };
  const adapter = (digests: readonly Digest[], id: string): SourceAdapter => ({
    id,
    width: 3,
    list: async () => ({ digests: digests.map((each) => ({ id: each.id, revision: 'r' })) }),
    fetch: async (listed) => ({
      ...{ digest: digests.find((each) => each.id === listed.id) as Digest },
      ...{ revision: 'r', problems: [] },
    }),
  });
  const digests = Array.from({ length: 20 }, (_, n) => (n === 7 ? bad(8) : good(n + 1)));

  it('costs that digest of those in one batch, and says so', async () => {
    const { id } = await addSource(offer, { kind: 'off' });
    const open = () => adapter(digests, id);
    const run = await runSources('reader', [id], { open });
    expect(run?.parts[0]?.result).toMatchObject({
      kind: 'done',
      added: 19,
      problems: [{ file: `${day(8)}-x`, code: 'store-refused' }],
    });
    expect(await declined()).toMatchObject([{ id: `${day(8)}-x`, reason: 'broken' }]);
  });

  it('costs that one of an import too', async () => {
    const result = await sync(adapter(digests, 'files'));
    expect(result.failure).toBeUndefined();
    expect(result.added).toHaveLength(19);
    expect(result.problems).toMatchObject([{ code: 'store-refused' }]);
  });

  it('is not at fault when the store takes nothing at all', async () => {
    const { id } = await addSource(offer, { kind: 'off' });
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name !== 'runs' && this.name !== 'sources')
        throw new DOMException('broken', 'UnknownError');
      return put.apply(this, args);
    });
    const run = await runSources('reader', [id], { open: () => adapter(digests, id) });
    expect(run?.parts[0]?.result).toMatchObject({ kind: 'failed', failure: 'storage-unusable' });
  });
});

describe('too much', () => {
  it('of problems fits into no call, and is kept in part', async () => {
    const { id } = await addSource(offer, { kind: 'off' });
    const problem = { file: 'x', line: 1, code: 'no-paper-id', message: '“x” 제목' };
    const open = (): SourceAdapter => ({
      ...{ id, width: 1 },
      list: async () => ({ digests: [{ id: 'x', revision: 'r' }] }),
      fetch: async () => ({
        ...{ digest: sampleDigest('2025-09-01-x', [paper(1)]), revision: 'r' },
        problems: Array.from({ length: 300_000 }, () => problem),
      }),
    });
    const run = await runSources('reader', [id], { open });
    expect(run?.parts[0]?.result).toMatchObject({ kind: 'done', added: 1 });
    expect(run?.parts[0]?.result?.problems).toHaveLength(100);
    const [before] = await withStore((db) => db.getAll('befores'));
    expect(before?.problems).toHaveLength(100);
  });

  it('of a digest is not stored', () => {
    const made = sampleDigest('2025-09-01-x', [paper(1)], '가'.repeat(12_000_000));
    expect(() => toStorable(made)).toThrow(expect.objectContaining({ code: 'digest-too-large' }));
    const large = sampleDigest('2025-09-01-x', [paper(1)], 'a'.repeat(12_000_000));
    expect(toStorable(large).entries).toHaveLength(1);
  });

  it('of a title or of tags is not stored, for no backup may have it', () => {
    const made = sampleDigest('2025-09-01-x', [paper(1)]);
    const refused = expect.objectContaining({ code: 'digest-too-large' });
    expect(() => toStorable({ ...made, title: '가'.repeat(50_001) })).toThrow(refused);
    expect(() => toStorable({ ...made, tags: Array(50_001).fill('') })).toThrow(refused);
    expect(toStorable({ ...made, title: '가'.repeat(40_000) }).entries).toHaveLength(1);
  });
});

describe('a feed of somebody else', () => {
  const deep = (levels: number): object =>
    Array.from({ length: levels }).reduce<object>(
      (inner) => ({ type: 'blockquote', children: [inner] }),
      { type: 'code', value: 'x' },
    );
  const holding = (digest: Digest, node: object): Digest => ({
    ...digest,
    entries: digest.entries.map((entry) => ({
      ...entry,
      sections: [{ kind: 'other', heading: '', children: [node as never] }],
    })),
  });

  async function receive(digests: readonly Digest[], change = (text: string) => text) {
    const host = makeStatic(new Map(), { cors: true, etag: true });
    const files = await encodeFeed({ title: 't', language: 'ko' }, digests);
    let [index = ''] = files.map(({ text }) => text);
    for (const { path, text } of files.slice(1)) {
      const changed = change(text);
      host.set(`/${path}`, changed);
      // The index speaks of what is served.
      index = index
        .replace(await hash(text), await hash(changed))
        .replace(`"bytes": ${Buffer.byteLength(text)},`, `"bytes": ${Buffer.byteLength(changed)},`);
    }
    host.set('/index.json', index);
    const { origin, close } = await serveLoopback(host.handle);
    const { id } = await addSource(
      { ...offer, kind: 'feed', url: `${origin}/index.json` },
      { kind: 'off' },
    );
    const run = await runSources('reader', [id], { open: feedSource }).finally(close);
    return {
      result: run?.parts[0]?.result,
      source: (await sources()).find((one) => one.id === id),
    };
  }

  it.each([1000, 100_000])('loses a digest nested %i deep, and no other', async (levels) => {
    const one = sampleDigest('2025-09-01-a', [paper(1)]);
    const other = sampleDigest('2025-09-02-b', [paper(2)]);
    // JSON.stringify would overflow at such a depth.
    const [open, close] = ['{"type":"blockquote","children":[', ']}'];
    const text = `${open.repeat(levels)}{"type":"break"}${close.repeat(levels)}`;
    const { result } = await receive([holding(one, { type: 'code', value: '@' }), other], (file) =>
      file.replace('{"type":"code","value":"@"}', text),
    );
    expect(result).toMatchObject({ kind: 'done', added: 1, problems: [{ code: 'malformed' }] });
    expect(await ids()).toEqual(['2025-09-02-b']);
  });

  it('is taken with what a later version says', async () => {
    const made = sampleDigest('2025-09-01-a', [paper(1)]);
    const [first] = made.entries;
    const later = {
      ...made,
      entries: [
        {
          ...first,
          score: { deep: deep(2000) },
          sections: [
            { kind: 'ablation', heading: 'Ablation', children: [], tone: 1 },
            {
              ...{ kind: 'other', heading: '' },
              children: [{ type: 'code', value: 'x', theme: { dark: true } }],
            },
          ],
        },
      ],
    } as unknown as Digest;
    const { result } = await receive([later]);
    expect(result).toMatchObject({ kind: 'done', added: 1, problems: [] });
    const [body] = await withStore((db) => db.getAll('bodies'));
    expect(body?.entries[0]).not.toHaveProperty('score');
    expect(body?.entries[0]?.sections).toEqual([
      { kind: 'other', heading: 'Ablation', children: [] },
      { kind: 'other', heading: '', children: [{ type: 'code', value: 'x' }] },
    ]);
  });

  it('does not fail because many of its digests are wrong', async () => {
    const digests = Array.from({ length: 28 }, (_, n) => {
      const made = sampleDigest(`${day(n + 1)}-x`, [paper(n)]);
      return n < 2 ? made : holding(made, { type: 'html', value: '<b>' });
    });
    const { result, source } = await receive(digests);
    expect(result).toMatchObject({ kind: 'done', added: 2 });
    expect(result?.problems).toHaveLength(26);
    expect(source?.failures).toBe(0);
  });

  it('fails when its host sends nothing but errors', async () => {
    const digests = Array.from({ length: 28 }, (_, n) =>
      sampleDigest(`${day(n + 1)}-x`, [paper(n)]),
    );
    const { result } = await receive(digests, () => '{"error":"no"}');
    expect(result).toMatchObject({ kind: 'failed', failure: 'error-body' });
  });
});
