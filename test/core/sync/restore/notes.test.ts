import { describe, expect, it } from 'vitest';
import type { Backup } from '../../../../core/backup';
import { decodeBackup } from '../../../../core/backup/decode';
import { encodeBackup } from '../../../../core/backup/encode';
import { readings } from '../../../../core/query/readings';
import { bookmark } from '../../../../core/reading';
import { annotate } from '../../../../core/reading/annotate';
import { choose } from '../../../../core/reading/choose';
import { setRead, setSeen } from '../../../../core/reading/setRead';
import { toSettings } from '../../../../core/settings';
import { type Reading, withReading } from '../../../../core/store';
import { recover } from '../../../../core/sync/recover';
import { undoRun } from '../../../../core/sync/undo';
import { cardsFollowed, useBrowser } from '../../../browser';

useBrowser();

const [one, two] = ['2509.00001', '2509.00002'] as const;
const beside = { sources: [], settings: toSettings(undefined), declined: [], digests: [] };

/** A backup with these readings, as it comes from a file; what is odd in them is as another program wrote it. */
async function pack(...reading: readonly object[]): Promise<Backup> {
  const everything = { ...beside, reading: reading as readonly Reading[] };
  return decodeBackup(await encodeBackup(everything, { app: '0.1.0' }));
}
const kept = {
  digest: { source: 'feed-1', id: '2025-09-01-a', date: '2025-09-01', title: '9월 1일' },
  rank: 1,
  entry: { paper: one, title: '환각의 원인', tags: [], sections: [] },
  from: '피드',
} as unknown as NonNullable<Reading['kept']>;
const store = (reading: Reading) => withReading((all) => all.put(reading));
const read = async (paper: string) => (await readings()).get(paper);

describe('notes, tags and choices', () => {
  const full: Reading = {
    paper: one,
    bookmarkedAt: 5,
    note: '표 3을 다시 보기',
    tags: ['세미나', '환각'],
    chosen: { source: 'feed-1', id: '2025-09-01-a' },
    changedAt: 7,
  };

  it.each(['merge', 'replace'] as const)('come back whole by %s', async (way) => {
    await recover(await pack(full), way);
    expect(await read(one)).toEqual(full);
  });

  it('that stand here stay by merge, and the tags of both are there', async () => {
    const own = { note: '내 메모', tags: ['읽기', '환각'], changedAt: 3 };
    await store({ paper: one, ...own, chosen: { source: 'feed-2', id: 'b' } });
    await recover(await pack(full), 'merge');
    expect(await read(one)).toEqual({
      ...full,
      note: '내 메모',
      tags: ['읽기', '환각', '세미나'],
      chosen: { source: 'feed-2', id: 'b' },
    });
  });

  it('are filled in by merge where a backup of before knows none', async () => {
    await store(full);
    await recover(await pack({ paper: one, readAt: 9 }), 'merge');
    expect(await read(one)).toEqual({ ...full, readAt: 9 });
  });

  it.each(['merge', 'replace'] as const)('are written as this version does by %s', async (way) => {
    const odd = { note: '  앞뒤가 빈 메모\n', tags: ['#태그 하나', '', ' ', '태그-하나'] };
    await recover(await pack({ paper: one, ...odd }, { paper: two, note: ' ', tags: [] }), way);
    expect(await read(one)).toEqual({ paper: one, note: '앞뒤가 빈 메모', tags: ['태그-하나'] });
    expect(await read(two)).toEqual({ paper: two });
  });

  it.each([
    { note: '가'.repeat(10_001) },
    { tags: Array.from({ length: 21 }, (_, at) => `t${at}`) },
    { tags: '세미나' },
    { chosen: { source: 's' } },
    { chosen: { source: 's', id: 'x'.repeat(2001) } },
    { changedAt: -1 },
    { kept: { rank: 0 } },
  ])('that are damaged cost their record, and no other: %j', async (damage) => {
    const opened = await pack({ paper: one, readAt: 1, ...damage }, { ...full, paper: two });
    expect(opened.reading).toEqual([{ ...full, paper: two }]);
    expect(opened).toMatchObject({ left: 1 });
  });

  it.each(['merge', 'replace'] as const)(
    'that were written after a restore by %s outlive its undoing, and what it brought does not',
    async (way) => {
      await store({ paper: one, bookmarkedAt: 5, note: '그 전의 메모' });
      const run = await recover(await pack({ paper: two, note: '백업의 메모' }), way);
      await cardsFollowed();
      await annotate(one, { note: '복원한 뒤의 메모' }, Date.now() + 1000);
      await choose('2509.00003', ['feed-1', 'a'], Date.now() + 1000);
      expect(await undoRun(run)).toBe(true);
      expect(await read(one)).toMatchObject({ note: '복원한 뒤의 메모' });
      expect(await read('2509.00003')).toMatchObject({ chosen: { source: 'feed-1', id: 'a' } });
      expect(await read(two)).toBeUndefined();
    },
  );

  it.each([
    ['seen', () => setSeen([one], 99), { seenAt: 99 }],
    ['read', () => setRead([one], true, 99), { readAt: 99 }],
    ['chosen', () => choose(one, ['feed-2', 'b'], 99), { chosen: { source: 'feed-2', id: 'b' } }],
    ['tagged', () => annotate(one, { tags: ['새'] }, 99), { tags: ['새'] }],
    ['noted', () => annotate(one, { note: '새 메모' }, 99), { note: '새 메모' }],
    ['bookmarked anew', () => bookmark(one, true, { now: 99 }), { bookmarkedAt: 99 }],
  ])('of a paper that was only %s since a backup without it come back', async (_, act, done) => {
    await store({ ...full, kept });
    const run = await recover(await pack({ paper: two, note: '백업의 메모' }), 'replace');
    await act();
    await undoRun(run);
    expect(await read(one)).toMatchObject({
      ...full,
      changedAt: expect.any(Number),
      kept,
      ...done,
    });
  });

  it.each(['merge', 'replace'] as const)(
    'that were taken back since a restore by %s stay so, and what stood beside them stays too',
    async (way) => {
      await store({ ...full, seenAt: 1, readAt: 2 });
      const run = await recover(await pack({ ...full, seenAt: 1, readAt: 2, note: '백업' }), way);
      await setRead([one], false);
      await bookmark(one, false);
      await annotate(one, { tags: [] }, 99);
      await undoRun(run);
      const { bookmarkedAt: _at, tags: _tags, ...rest } = full;
      expect(await read(one)).toEqual({ ...rest, seenAt: 1, changedAt: 99 });
    },
  );

  it('that only a backup brought go when it is undone, and what was done to them since does not', async () => {
    const run = await recover(await pack({ ...full, seenAt: 3 }), 'replace');
    await setRead([one], true, 99);
    await undoRun(run);
    expect(await read(one)).toEqual({ paper: one, readAt: 99 });
  });

  it('that a restore replaced come back when it is undone', async () => {
    await store(full);
    const run = await recover(await pack({ paper: one, note: '다른 메모' }), 'replace');
    expect(await read(one)).toEqual({ paper: one, note: '다른 메모' });
    await undoRun(run);
    expect(await read(one)).toEqual(full);
  });
});
