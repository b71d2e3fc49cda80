import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { coveredKey, parseCovered, readCovered } from '../../core/covered';
import { fillCovered } from '../../core/covered/fillCovered';
import { followReadings } from '../../core/covered/followReadings';
import { setRead, setSeen } from '../../core/reading/setRead';
import { withStore } from '../../core/store';
import { exclusively } from '../../core/sync/exclusively';
import { cardsFollowed, useBrowser } from '../browser';
import { sampleDigest } from '../samples';

useBrowser();

const papers = ['2509.04664', '2509.00002', '1706.03762', 'hep-th/9901001'] as const;
const [one, other, old, older] = papers;

async function store(id: string, of: readonly string[]): Promise<void> {
  const { entries, date, title } = sampleDigest(id, of);
  await withStore(async (db) => {
    await db.put('heads', { source: 's', id, date, title, revision: id, papers: of });
    await db.put('bodies', { source: 's', id, entries });
  });
}
const tell = async (of: readonly string[] = papers) =>
  Object.fromEntries((await readCovered(of, [])).covered);
const records = async () => {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('covered:')));
};

describe('what is covered', () => {
  it('is told of the papers of all digests, in one read of what stands near those that are asked for', async () => {
    await store('2025-09-08-a', [one, old, older]);
    await store('2025-09-09-b', [one, other]);
    await setRead([one], true);
    await setSeen([older]);
    await fillCovered();
    expect(Object.keys(await records()).sort()).toEqual([
      'covered:1706.03',
      'covered:2509.00',
      'covered:2509.04',
      'covered:9901',
    ]);
    const get = vi.spyOn(browser.storage.local, 'get');
    expect(await tell(['2509.04999', one])).toEqual({ [one]: 'read' });
    expect(get.mock.calls).toEqual([[['covered:2509.04']]]);
    expect(await tell()).toEqual({
      [one]: 'read',
      [other]: 'unread',
      [old]: 'unread',
      [older]: 'seen',
    });
  });

  it.each([[['', one, old]], [[one, '', old]], [['', '', old, '', one, '']]])(
    'is read of all numbers whichever links name no paper: %j',
    async (asked) => {
      await store('2025-09-08-a', [one, old, older]);
      await fillCovered();
      const get = vi.spyOn(browser.storage.local, 'get');
      expect(await tell(asked)).toEqual({ [one]: 'unread', [old]: 'unread' });
      expect(get.mock.lastCall?.[0]).toHaveLength(2);
    },
  );

  it('gives what else is asked for in the same read', async () => {
    await browser.storage.local.set({ settings: { marks: 'off' } });
    const { covered, stored } = await readCovered([one], ['settings']);
    expect(covered.size).toBe(0);
    expect(stored.settings).toEqual({ marks: 'off' });
  });

  it('is small: 10,000 papers of twelve months take 120 kB, and a list reads little of it', async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, n) => `25${String((n % 12) + 1).padStart(2, '0')}.${String(n + 1).padStart(5, '0')}`,
    );
    await store('2025-09-08-a', many);
    await fillCovered();
    const sizes = Object.values(await records()).map((record) => String(record).length);
    expect(sizes).toHaveLength(12 * 10 + 1);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(120_000);
    expect(Math.max(...sizes)).toBeLessThan(1_200);
  });

  it('takes a list no more to read with ten times as much of its month', async () => {
    const list = Array.from(
      { length: 100 },
      (_, n) => `2509.${String(4_000 + 9 * n).padStart(5, '0')}`,
    );
    const counts: number[] = [];
    for (const many of [2_500, 25_000]) {
      const step = 25_000 / many;
      const all = Array.from(
        { length: many },
        (_, n) => `2509.${String(n * step).padStart(5, '0')}`,
      );
      // Of these numbers all is covered in both.
      const near = Array.from(
        { length: 1_000 },
        (_, n) => `2509.${String(4_000 + n).padStart(5, '0')}`,
      );
      await store('2025-09-08-a', [...new Set([...all, ...near])]);
      await fillCovered();
      counts.push((await readCovered(list, [])).covered.size);
    }
    expect(counts).toEqual([1_000, 1_000]);
  });
});

describe('what is covered follows', () => {
  it('a write of digests, and a removal', async () => {
    await exclusively(() => store('2025-09-08-a', [one, old]));
    await cardsFollowed();
    expect(await tell()).toEqual({ [one]: 'unread', [old]: 'unread' });
    await exclusively(() => withStore((db) => db.clear('heads')));
    await cardsFollowed();
    expect(await records()).toEqual({});
  });

  it('what is seen, read and read no more, whoever comes first', async () => {
    await store('2025-09-08-a', [one, other, old]);
    await fillCovered();
    await Promise.all([setSeen([one]), setRead([other], true), setSeen([other, older])]);
    expect(await tell()).toEqual({ [one]: 'seen', [other]: 'read', [old]: 'unread' });
    await setRead([other], false);
    expect(await tell()).toEqual({ [one]: 'seen', [other]: 'seen', [old]: 'unread' });
  });

  it('nothing of a paper that no digest has', async () => {
    await setRead([one], true);
    await followReadings(async () => [{ paper: one }]);
    expect(await records()).toEqual({});
  });

  it('no press into its failure: it is made good later', async () => {
    await store('2025-09-08-a', [one]);
    await fillCovered();
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    expect(await setRead([one], true)).toEqual([{ paper: one }]);
    expect(told).toHaveBeenCalledOnce();
    expect(await tell()).toEqual({ [one]: 'unread' });
    await fillCovered();
    expect(await tell()).toEqual({ [one]: 'read' });
    vi.restoreAllMocks();
  });
});

describe('a record that is damaged', () => {
  it.each([17, null, { papers: 'all' }, '', '\n\n', '\n \n', '\u0000'])(
    'costs itself alone, and is made anew: %j',
    async (damaged) => {
      await store('2025-09-08-a', [one, old]);
      await fillCovered();
      const sound = await records();
      await browser.storage.local.set({ [coveredKey(one)]: damaged, 'covered:stray': 'x' });
      expect((await tell())[old]).toBe('unread');
      expect(await tell([one])).not.toHaveProperty(one);
      await fillCovered();
      expect(await records()).toEqual(sound);
    },
  );

  it('tells of no state that it does not know', () => {
    expect([...parseCovered('a\nb\nc\nd').keys()]).toEqual(['a', 'b', 'c']);
  });

  it('writes nothing where nothing differs', async () => {
    await store('2025-09-08-a', [one, old]);
    await fillCovered();
    const set = vi.spyOn(browser.storage.local, 'set');
    await fillCovered();
    await setSeen([older]);
    const written = set.mock.calls.flatMap(([items]) => Object.keys(items));
    expect(written.filter((key) => key.startsWith('covered'))).toEqual([]);
    vi.restoreAllMocks();
  });
});
