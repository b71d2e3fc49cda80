import { expect, it } from 'vitest';
import { withDigests } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import { readHit } from '../../../entrypoints/search/readHit';
import { useBrowser } from '../../browser';
import { sampleEntry } from '../../samples';

useBrowser();

const papers = ['2509.00001', '2509.00002', '2509.00003'] as const;
const read = (paper: string, rank: number) =>
  readHit(
    { paper, digest: { source: 's', id: 'a', date: '2025-09-08' }, rank, kinds: [] },
    new Map(),
  );

it('finds a summary behind one that is damaged, and not that one, nor another', async () => {
  const entries = papers.map((paper) => sampleEntry(paper));
  await withDigests((stores) =>
    putDigest(stores, {
      head: { source: 's', id: 'a', date: '2025-09-08', title: 'a', revision: 'r', papers },
      entries: entries.with(0, { ...entries[0], sections: 3 } as never),
    }),
  );
  expect((await read('2509.00002', 2))?.entry.paper).toBe('2509.00002');
  expect((await read('2509.00003', 3))?.entry.paper).toBe('2509.00003');
  expect(await read('2509.00001', 1)).toBeUndefined();
  expect(await read('2509.00002', 3)).toBeUndefined();
});

it('tells of one whose post its source no longer lists, and of no other', async () => {
  const head = { source: 's', id: 'a', date: '2025-09-08', title: 'a', revision: 'r', papers };
  const entries = papers.map((paper) => sampleEntry(paper));
  await withDigests((stores) => putDigest(stores, { head, entries }));
  expect(await read('2509.00002', 2)).not.toHaveProperty('isGone');
  await withDigests((stores) => putDigest(stores, { head: { ...head, goneAt: 1 }, entries }));
  expect(await read('2509.00002', 2)).toMatchObject({ isGone: true });
});
