import { expect, it } from 'vitest';
import { decodeBackup } from '../../../core/backup/decode';
import { encodeBackup } from '../../../core/backup/encode';
import { readEverything } from '../../../core/backup/read';
import { heads } from '../../../core/query';
import { undoable } from '../../../core/query/sources';
import { sync } from '../../../core/sync';
import { recover } from '../../../core/sync/recover';
import { addSource } from '../../../core/sync/sources';
import { undoRun } from '../../../core/sync/undo';
import { removeSource } from '../../../core/sync/unfollow';
import { useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();

/** A subscription that nothing was had from yet. */
async function follow(): Promise<string> {
  const about = { kind: 'feed', digests: 1, papers: 1, sampled: 1 } as const;
  const offer = { ...about, url: 'https://b.example/index.json', title: '하루 논문' };
  return (await addSource(offer, { kind: 'off' })).id;
}

/** Has a source say something in each of some digests, and nothing else; gives the run. */
async function give(
  id: string,
  revision: string,
  days: readonly string[] = ['2025-09-01'],
): Promise<number> {
  const digests = days.map((day) => sampleDigest(day, ['2509.00001'], revision));
  const { run } = await sync({
    id,
    width: 1,
    list: async () => ({
      digests: digests.map((each) => ({ id: each.id, revision })),
      keeps: () => false,
    }),
    fetch: async (listed) => {
      const digest = digests.find((each) => each.id === listed.id);
      return { ...(digest && { digest }), revision, problems: [] };
    },
  });
  return run;
}

const pack = async () => decodeBackup(await encodeBackup(await readEverything(), { app: '0.2.0' }));
const stored = async () => (await heads()).map(({ id, revision }) => `${id} ${revision}`);

it('brings no digest back whose source a restored backup has taken away, and does once that is back', async () => {
  const nothing = await pack();
  const id = await follow();
  await give(id, 'v1');
  const run = await give(id, 'v2');
  const restored = await recover(nothing, 'replace');
  expect(await undoRun(run)).toBe(false);
  expect(await stored()).toEqual([]);
  expect(await undoRun(restored)).toBe(true);
  expect(await stored()).toEqual(['2025-09-01 v2']);
  expect(await undoRun(run)).toBe(true);
  expect(await stored()).toEqual(['2025-09-01 v1']);
});

it('brings no digest back whose source only a backup had brought that is undone', async () => {
  const id = await follow();
  await give(id, 'v1');
  const full = await pack();
  await removeSource(id);
  const merged = await recover(full, 'merge');
  const run = await give(id, 'v2');
  expect(await undoRun(merged)).toBe(true);
  expect(await stored()).toEqual([]);
  expect(await undoRun(run)).toBe(false);
  expect(await stored()).toEqual([]);
});

it('takes nothing back of a run that only added, where what it added has gone with its source', async () => {
  const nothing = await pack();
  const id = await follow();
  const run = await give(id, 'v1');
  await recover(nothing, 'replace');
  expect(await undoRun(run)).toBe(false);
  expect(await stored()).toEqual([]);
});

it('takes a run back of which something is left to take, as before', async () => {
  const id = await follow();
  await give(id, 'v1', ['2025-09-01', '2025-09-02']);
  const run = await give(id, 'v2', ['2025-09-02', '2025-09-03']);
  expect((await undoable()).has(run)).toBe(true);
  expect(await undoRun(run)).toBe(true);
  expect((await stored()).sort()).toEqual(['2025-09-01 v1', '2025-09-02 v1']);
  // What was dropped or shipped has no record of a source, and needs none.
  await give('files', 'v1');
  const files = await give('files', 'v2');
  expect(await undoRun(files)).toBe(true);
  expect((await stored()).sort()).toEqual(['2025-09-01 v1', '2025-09-01 v1', '2025-09-02 v1']);
});
