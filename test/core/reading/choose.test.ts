import { beforeEach, describe, expect, it } from 'vitest';
import { fillCards } from '../../../core/cards/fillCards';
import { byPaper } from '../../../core/query';
import { readings } from '../../../core/query/readings';
import { bookmark } from '../../../core/reading';
import { choose } from '../../../core/reading/choose';
import { withStore } from '../../../core/store';
import { useBrowser } from '../../browser';
import { readDrawn } from '../../look';
import { sampleDigest } from '../../samples';

useBrowser();

const [paper, other] = ['2509.00001', '2509.00002'];
const [old, fresh] = ['2025-09-01-a', '2025-09-08-b'] as const;

beforeEach(async () => {
  for (const id of [old, fresh]) {
    const { entries, date, title } = sampleDigest(id, [paper, other], `${id}의 결론이다.`);
    const head = { source: 's', id, date, title, revision: id, papers: [paper, other] };
    await withStore(async (db) => {
      await db.put('heads', head);
      await db.put('bodies', { source: 's', id, entries });
    });
  }
  await fillCards();
});

const first = async (of: string) => (await byPaper(of))[0]?.digest.id;
const drawn = async (of: string) => (await readDrawn(of))?.card.summary.digest.id;

describe('the digest that the reader chose for a paper', () => {
  it('is the first wherever the paper is shown, and of no other paper', async () => {
    expect([await first(paper), await drawn(paper)]).toEqual([fresh, fresh]);
    await choose(paper, ['s', old]);
    expect([await first(paper), await drawn(paper)]).toEqual([old, old]);
    expect([await first(other), await drawn(other)]).toEqual([fresh, fresh]);
    expect((await byPaper(paper)).map(({ digest }) => digest.id)).toEqual([old, fresh]);
    await fillCards();
    expect([await drawn(paper), await drawn(other)]).toEqual([old, fresh]);
  });

  it('goes before the bookmarked one, which stays what it was', async () => {
    await bookmark(paper, true, { of: ['s', fresh] });
    await choose(paper, ['s', old]);
    await fillCards();
    expect([await first(paper), await drawn(paper)]).toEqual([old, old]);
    expect((await readings()).get(paper)?.kept?.digest.id).toBe(fresh);
  });

  it('is forgotten where that digest has gone', async () => {
    await choose(paper, ['s', 'gone']);
    expect([await first(paper), await drawn(paper)]).toEqual([fresh, fresh]);
  });

  it('says of every summary how many its digest has', async () => {
    expect((await byPaper(other)).map(({ rank, of }) => [rank, of])).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });
});
