import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeDigest } from '../../../core/feed/encode';
import { hash } from '../../../core/hash';
import { bookmark } from '../../../core/reading';
import * as store from '../../../core/store';
import { sync } from '../../../core/sync';
import { readReader } from '../../../entrypoints/reader/readReader';
import { useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();

const digests = [
  sampleDigest('2025-09-01-a', ['2509.00001', '2509.00002'], '먼저 쓴 결론이다.'),
  sampleDigest('2025-09-08-b', ['2509.00002']),
];

beforeEach(async () => {
  const revisions = await Promise.all(digests.map((digest) => hash(encodeDigest(digest))));
  await sync({
    id: 'bundled',
    width: 2,
    list: async () => ({
      digests: digests.map(({ id }, at) => ({ id, revision: revisions[at] ?? '' })),
      keeps: () => false,
    }),
    fetch: async ({ id, revision }) => {
      const digest = digests.find((each) => each.id === id);
      return { ...(digest && { digest }), revision: revision ?? '', problems: [] };
    },
  });
});

describe('what the reader shows', () => {
  it('is a paper’s summary in every digest, newest first, by any way of writing its id', async () => {
    await bookmark('2509.00002', true);
    const state = await readReader('arXiv:2509.00002v3');
    expect(state).toMatchObject({ kind: 'paper', paper: '2509.00002', bookmarked: true });
    const days =
      state.kind === 'paper' && state.summaries.map(({ summary }) => summary.digest.date);
    expect(days).toEqual(['2025-09-08', '2025-09-01']);
  });

  it.each(['2401.00001', 'nonsense', ''])('is a page without summaries for %j', async (asked) => {
    expect(await readReader(asked)).toMatchObject({ kind: 'paper', summaries: [] });
  });

  it('is the bookmarks, newest first, when no paper is asked for', async () => {
    await bookmark('2509.00001', true, { now: 1 });
    await bookmark('2401.00001', true, { now: 2 });
    const state = await readReader(null);
    const papers = state.kind === 'bookmarks' ? state.papers : [];
    expect(papers).toMatchObject([
      { paper: '2401.00001' },
      { paper: '2509.00001', newest: { gist: '먼저 쓴 결론이다.' } },
    ]);
    expect(papers[0]).not.toHaveProperty('newest');
  });

  it('is what is wrong when the store cannot be read', async () => {
    vi.spyOn(store, 'withStore').mockRejectedValue(new Error('no'));
    expect(await readReader(null)).toEqual({ kind: 'failed', code: 'storage-unusable' });
    vi.restoreAllMocks();
  });
});
