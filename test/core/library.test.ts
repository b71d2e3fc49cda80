import { describe, expect, it } from 'vitest';
import { readAgain, readLibrary } from '../../core/library';
import { readLines } from '../../core/library/readLines';
import { setRead } from '../../core/reading/setRead';
import { withDigests } from '../../core/store';
import { putDigest } from '../../core/store/digests';
import { useBrowser } from '../browser';
import { sampleEntry } from '../samples';

useBrowser();

const put = (id: string, papers: readonly string[], entries: readonly unknown[] = []) =>
  withDigests((stores) => {
    const own = entries.length > 0 ? entries : papers.map((paper) => sampleEntry(paper));
    const head = { source: 'x', id, date: id, title: id, revision: 'r', papers };
    return putDigest(stores, { head, entries: own as never });
  });

describe('the library', () => {
  it('has digests by day and what was read, and keeps its heads while no digest changes', async () => {
    await put('2025-09-01', ['2509.00001']);
    await put('2025-09-08', ['2509.00002', '2509.00003']);
    const before = await readLibrary();
    expect(before.days.map(({ date, papers }) => [date, papers.length])).toEqual([
      ['2025-09-08', 2],
      ['2025-09-01', 1],
    ]);
    await setRead(['2509.00002'], true);
    const after = await readLibrary(before);
    expect(after.heads).toBe(before.heads);
    expect(after.readings.get('2509.00002')?.readAt).toBeGreaterThan(0);
    expect((await readAgain(before)).readings.size).toBe(1);
    await put('2025-09-09', ['2509.00004']);
    expect((await readLibrary(after)).days).toHaveLength(3);
  });

  it('leaves out records that something damaged, of digests and of papers', async () => {
    const broken = { ...sampleEntry('2509.00002'), sections: 7 };
    await put('2025-09-08', ['2509.00001', '2509.00002'], [sampleEntry('2509.00001'), broken]);
    await withDigests((stores) =>
      putDigest(stores, { head: { source: 'x', id: 'y' } as never, entries: [] }),
    );
    const { heads } = await readLibrary();
    expect(heads.map(({ id }) => id)).toEqual(['2025-09-08']);
    const lines = await readLines(heads, ['2509.00001', '2509.00002', '2509.00009']);
    expect(lines).toEqual([
      { paper: '2509.00001', title: 'Paper 2509.00001', gist: '2509.00001의 결론이다.' },
    ]);
  });
});
