import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../core/paper';
import type { SourceAdapter } from '../../../core/source';
import { type StoreName, withStore } from '../../../core/store';
import { sync } from '../../../core/sync';
import { runSources } from '../../../core/sync/runner/run';
import { addSource } from '../../../core/sync/sources';
import { cardsFollowed, useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();

const digests = Array.from({ length: 60 }, (_, n) =>
  sampleDigest(`2025-09-01-${100 + n}`, [`2509.${10_000 + n}`]),
);
/** What the reader, in the developer tools of any page of ours, or a browser short of room can do. */
const deleteDatabase = () =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('yoyak');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** A place with all digests; `strike` comes when forty of them have been fetched. */
function place(id: string, strike: () => Promise<unknown>): SourceAdapter {
  let fetched = 0;
  const own = new Map<string, Digest>(digests.map((digest) => [digest.id, digest]));
  return {
    id,
    width: 3,
    async list() {
      const listed = digests.map((digest) => ({ id: digest.id, revision: digest.id }));
      return { digests: listed, keeps: () => false };
    },
    async fetch(listed) {
      fetched += 1;
      if (fetched === 40) await strike();
      const digest = own.get(listed.id);
      return { ...(digest && { digest }), revision: listed.id, problems: [] };
    },
  };
}

const stores: readonly StoreName[] = ['heads', 'bodies', 'befores', 'declined', 'runs', 'sources'];
const countAll = () =>
  withStore(async (db) => Promise.all(stores.map((name) => db.count(name)))).then((counts) =>
    Object.fromEntries(stores.map((name, at) => [name, counts[at]])),
  );
const nothing = { heads: 0, bodies: 0, befores: 0, declined: 0, runs: 0, sources: 0 };

async function addPlace(): Promise<string> {
  const offer = { kind: 'feed', title: '피드', digests: 0, papers: 0, sampled: 0 } as const;
  const source = await addSource({ ...offer, url: 'https://x.example/' }, { kind: 'off' });
  await cardsFollowed();
  return source.id;
}

describe('a run whose database is deleted under it', () => {
  it('ends with one failure, and writes nothing into the next one', async () => {
    const id = await addPlace();
    const open = () => place(id, deleteDatabase);
    await expect(runSources('reader', [id], { open })).rejects.toMatchObject({
      code: 'store-gone',
    });
    await cardsFollowed();
    expect(await countAll()).toEqual(nothing);
  });

  it('does so also when it is one of files in hand, however much it had stored', async () => {
    await expect(sync(place('files', deleteDatabase))).rejects.toMatchObject({
      code: 'store-gone',
    });
    await cardsFollowed();
    expect(await countAll()).toEqual(nothing);
  });

  it('does so when it was deleted after the last was stored', async () => {
    const source = place('files', async () => undefined);
    const after: SourceAdapter = {
      ...source,
      async fetch(listed, asking) {
        if (listed.id === digests.at(-1)?.id) await deleteDatabase();
        return source.fetch(listed, asking);
      },
    };
    await expect(sync(after)).rejects.toMatchObject({ code: 'store-gone' });
    await cardsFollowed();
    expect(await countAll()).toEqual(nothing);
  });

  it('marks nothing that its source no longer lists', async () => {
    const id = await addPlace();
    await runSources('reader', [id], { open: () => place(id, async () => undefined) });
    const short: SourceAdapter = {
      ...place(id, async () => undefined),
      async list() {
        await deleteDatabase();
        return { digests: [], keeps: () => false };
      },
    };
    await expect(runSources('reader', [id], { open: () => short })).rejects.toMatchObject({
      code: 'store-gone',
    });
    await cardsFollowed();
    expect(await countAll()).toEqual(nothing);
  });
});

describe('a run', () => {
  it('whose source alone has gone says so in the log, and stores no more of it', async () => {
    const id = await addPlace();
    let before: unknown;
    const strike = async () => {
      await withStore((db) => db.delete('sources', id));
      before = await withStore((db) => db.count('heads'));
    };
    const run = await runSources('reader', [id], { open: () => place(id, strike) });
    const failed = { kind: 'failed', failure: 'store-gone' };
    expect(run?.parts).toMatchObject([{ source: id, result: failed }]);
    await cardsFollowed();
    const counts = await countAll();
    expect(counts).toMatchObject({ heads: before, bodies: before, declined: 0, runs: 1 });
  });

  it('that is no more in the log stores no more either', async () => {
    const id = await addPlace();
    let before: unknown;
    const strike = async () => {
      await withStore((db) => db.clear('runs'));
      before = await withStore((db) => db.count('heads'));
    };
    const open = () => place(id, strike);
    await expect(runSources('reader', [id], { open })).rejects.toMatchObject({
      code: 'store-gone',
    });
    await cardsFollowed();
    expect(await countAll()).toMatchObject({ heads: before, bodies: before, runs: 0 });
  });
});
