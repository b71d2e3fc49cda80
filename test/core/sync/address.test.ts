import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../core/paper';
import { heads } from '../../../core/query';
import { runs, sources, undoable } from '../../../core/query/sources';
import type { Offer, Source, SourceAdapter } from '../../../core/source';
import { withStore } from '../../../core/store';
import { changeAddress } from '../../../core/sync/address';
import { runSources } from '../../../core/sync/runner/run';
import { addSource, changeSource } from '../../../core/sync/sources';
import { undoRun } from '../../../core/sync/undo';
import { removeSource } from '../../../core/sync/unfollow';
import { useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();

const offer = (kind: Offer['kind'], url: string, more: Partial<Offer> = {}): Offer => ({
  kind,
  url,
  title: '새 곳',
  digests: 2,
  papers: 2,
  sampled: 2,
  ...more,
});
const old = offer('rss', 'https://old.example/feed.xml', { homepage: 'https://old.example/' });
const moved = offer('rss', 'https://new.example/feed.xml');
const compiled = offer('feed', 'https://new.example/index.json');
const folder = offer('github', 'https://github.com/someone/blog/tree/main', { names: 'd-*' });

/** What lies at each address: digests by id, with the text that tells their revision. */
type Lying = Readonly<Record<string, Readonly<Record<string, string>>>>;
const lying: Lying = {
  [old.url]: { one: 'r1', two: 'r1' },
  [moved.url]: { two: 'r1', three: 'r1' },
  [compiled.url]: { two: 'c1', three: 'c1' },
  [folder.url]: { two: 'g1', three: 'g1' },
};
const numbers = ['one', 'two', 'three'];
const read = (id: string): Digest => sampleDigest(id, [`2509.0000${numbers.indexOf(id) + 1}`]);

function open({ id, url }: Source): SourceAdapter {
  const here = lying[url] ?? {};
  return {
    id,
    width: 1,
    list: async () => ({
      digests: Object.entries(here).map(([name, revision]) => ({ id: name, revision })),
      keeps: () => false,
      validators: { etag: url },
    }),
    fetch: async (listed) => ({
      digest: read(listed.id),
      revision: here[listed.id] ?? '',
      problems: [],
    }),
  };
}
const run = () => runSources('reader', undefined, { open });
const only = async () => {
  const [source] = (await sources()).filter(({ url }) => url !== '');
  if (!source) throw new Error('no source');
  return source;
};
const state = async () =>
  (await heads()).map(({ id, goneAt }) => `${id}${goneAt === undefined ? '' : ' gone'}`).sort();
const newest = async () => (await runs())[0];
const subscribe = async () => {
  const { id } = await addSource({ ...old, title: '내 이름' }, { kind: 'hourly' });
  await run();
  return id;
};

describe('a source whose address is changed', () => {
  it.each([moved, compiled, folder])('goes on from there, $kind: $url', async (to) => {
    const id = await subscribe();
    const before = await only();
    expect(before.validators).toMatchObject({ etag: old.url });
    await changeAddress(id, to);
    const after = await only();
    const { kind, url, names } = to;
    expect(after).toMatchObject({ id, kind, url, title: '내 이름', every: { kind: 'hourly' } });
    expect([after.order, after.addedAt, after.enabled]).toEqual([
      before.order,
      before.addedAt,
      true,
    ]);
    expect([after.names, after.homepage]).toEqual([names, undefined]);
    expect([after.validators, after.nextAt, after.lastResult]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await state()).toEqual(['one', 'two']);
    await run();
    expect(await state()).toEqual(['one gone', 'three', 'two']);
    expect((await only()).validators).toMatchObject({ etag: url });
  });

  it('is in the log with both addresses, and back at the old one once that is undone', async () => {
    const id = await subscribe();
    const before = await only();
    await changeAddress(id, moved);
    const change = await newest();
    expect(change).toMatchObject({
      cause: 'address',
      endedAt: expect.any(Number),
      parts: [{ source: id, title: '내 이름', moved: { from: old.url, to: moved.url } }],
    });
    await run();
    await changeSource(id, { title: '또 다른 이름' });
    expect(await undoRun(change?.id ?? 0)).toBe(true);
    const { kind, url, homepage } = before;
    expect(await only()).toMatchObject({ id, kind, url, homepage, title: '또 다른 이름' });
    expect((await only()).validators).toBeUndefined();
    expect((await runs()).find(({ cause }) => cause === 'address')?.undone).toBe(true);
    expect(await undoable()).not.toContain(change?.id);
    await run();
    expect(await state()).toEqual(['one', 'three gone', 'two']);
  });

  it('is taken back step by step, and not where something else lies meanwhile', async () => {
    const id = await subscribe();
    await changeAddress(id, moved);
    const first = (await newest())?.id ?? 0;
    await changeAddress(id, compiled);
    const second = (await newest())?.id ?? 0;
    expect(await undoRun(first)).toBe(false);
    expect((await only()).url).toBe(compiled.url);
    expect([await undoRun(second), (await only()).url]).toEqual([true, moved.url]);
    const again = await addSource(old, { kind: 'off' });
    expect(await undoRun(first)).toBe(false);
    await removeSource(again.id);
    expect([await undoRun(first), (await only()).url]).toEqual([true, old.url]);
  });

  it('keeps no other from lying where it was', async () => {
    const id = await subscribe();
    await changeAddress(id, moved);
    const other = await addSource(old, { kind: 'off' });
    expect(other.id).not.toBe(id);
    await expect(addSource(old, { kind: 'off' })).rejects.toMatchObject({ code: 'already-added' });
    await expect(addSource(moved, { kind: 'off' })).rejects.toMatchObject({
      code: 'already-added',
    });
  });

  it('is not moved to where a source lies, nor once it has gone', async () => {
    const id = await subscribe();
    await addSource(moved, { kind: 'off' });
    for (const to of [moved, old])
      await expect(changeAddress(id, to)).rejects.toMatchObject({ code: 'already-added' });
    await removeSource(id);
    await expect(changeAddress(id, compiled)).rejects.toMatchObject({ code: 'store-gone' });
    expect(await newest()).toMatchObject({ cause: 'unfollow' });
  });

  it.each([
    ['still rests at the same host', 'https://old.example/atom.xml', 9e15],
    ['has not been asked to by another', 'https://new.example/atom.xml', undefined],
  ])('%s', async (_, url, restUntil) => {
    const id = await subscribe();
    await withStore(async (db) => db.put('sources', { ...(await only()), restUntil: 9e15 }));
    await changeAddress(id, offer('rss', url));
    expect((await only()).restUntil).toBe(restUntil);
  });
});
