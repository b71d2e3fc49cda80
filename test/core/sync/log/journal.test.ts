import { describe, expect, it } from 'vitest';
import { heads } from '../../../../core/query';
import { runs, undoable } from '../../../../core/query/sources';
import type { SourceAdapter } from '../../../../core/source';
import { withStore } from '../../../../core/store';
import { sync } from '../../../../core/sync';
import { removeDigest } from '../../../../core/sync/digests';
import { runSources } from '../../../../core/sync/runner/run';
import { addSource } from '../../../../core/sync/sources';
import { undoRun } from '../../../../core/sync/undo';
import { removeSource } from '../../../../core/sync/unfollow';
import { useBrowser } from '../../../browser';
import { sampleDigest } from '../../../samples';

useBrowser();

const files: SourceAdapter = {
  id: 'files',
  width: 1,
  list: async () => ({ digests: [{ id: 'a' }, { id: 'b' }] }),
  fetch: async ({ id }) => {
    const digest = { ...sampleDigest('2025-09-01', ['2509.00001']), id };
    return { digest, revision: 'r', problems: [] };
  },
};

async function subscribe(): Promise<string> {
  const about = { kind: 'feed', title: '피드', digests: 0, papers: 0, sampled: 0 } as const;
  return (await addSource({ ...about, url: 'https://a.kr/index.json' }, { kind: 'hourly' })).id;
}
/** Asks a subscription so often, and it never has anything. */
async function askInVain(id: string, times: number): Promise<void> {
  const list = async () => ({ digests: [], problems: [] });
  const open = () => ({ ...files, id, list });
  for (let n = 0; n < times; n += 1) await runSources('reader', [id], { open });
}
const causes = async () => (await runs()).map(({ cause }) => cause);
const last = async () => (await runs())[0]?.id ?? 0;

describe('the log', () => {
  it('keeps an import that can be taken back, however often sources are asked after it', async () => {
    await sync(files);
    const run = await last();
    const id = await subscribe();
    await askInVain(id, 55);
    expect((await causes()).filter((cause) => cause === 'reader')).toHaveLength(50);
    expect(await runs()).toContainEqual(expect.objectContaining({ id: run, cause: 'files' }));
    expect(await undoRun(run)).toBe(true);
    expect(await heads()).toEqual([]);
    await askInVain(id, 1);
    expect(await causes()).not.toContain('files');
  });

  it('keeps what the reader took out, while it can come back', async () => {
    await sync(files);
    const [head] = await heads();
    if (head) await removeDigest(head);
    const removal = await last();
    await removeSource(await subscribe());
    const unfollowing = await last();
    await askInVain(await subscribe(), 55);
    const log = await runs();
    for (const id of [removal, unfollowing])
      expect(log).toContainEqual(expect.objectContaining({ id }));
    expect(await undoRun(removal)).toBe(true);
    expect(await heads()).toHaveLength(2);
  });

  it('holds nothing for a run that it has no more', async () => {
    await sync(files);
    await withStore((db) => db.delete('runs', 1));
    expect([...(await undoable())]).toEqual([1]);
    await askInVain(await subscribe(), 1);
    expect([...(await undoable())]).toEqual([]);
  });
});
