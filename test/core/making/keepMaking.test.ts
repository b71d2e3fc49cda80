import { afterEach, describe, expect, it } from 'vitest';
import { findNews } from '../../../core/catchUp/findNews';
import { today } from '../../../core/day';
import { readLibrary } from '../../../core/library';
import { keepMaking } from '../../../core/making/keepMaking';
import { putBackMaking } from '../../../core/making/putBackMaking';
import { type DoneSection, sectionNames } from '../../../core/model';
import { toPlain } from '../../../core/model/answer/toPlain';
import { toSection } from '../../../core/model/answer/toSection';
import { byPaper } from '../../../core/query';
import { openTexts } from '../../../core/search/texts';
import { withDigests } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import {
  changeMaking,
  readMaking,
  readMakings,
  type StoredMaking,
} from '../../../core/store/models';
import { findMade, putMade } from '../../../core/sync/made';
import { useBrowser } from '../../browser';
import { sampleEntry } from '../../samples';
import { searchAll } from '../search/samples';

useBrowser();

const [paper, other] = ['2509.00001', '2509.00002'] as const;
const said = (name: (typeof sectionNames)[number]): DoneSection => ({
  name,
  section: toSection(name, [toPlain('등대 모델은 $x^2$만큼 낫다.')]),
  check: { section: name, figures: [], names: [] },
  seconds: 1,
});
const making = (change: Partial<StoredMaking> = {}): StoredMaking => ({
  paper,
  model: { server: { kind: 'browser', base: '' }, name: '' },
  text: { kind: 'abstract', title: 'A lighthouse', parts: [], characters: 10 },
  state: 'made',
  askedAt: 5,
  done: sectionNames.map(said),
  faults: [],
  ...change,
});
const keep = async () => {
  await changeMaking(paper, () => making());
  await keepMaking(paper, '내가 만든 요약');
};

afterEach(async () => {
  for (const each of await readMakings()) await changeMaking(each.paper, () => undefined);
});

describe('a summary that was made', () => {
  it('is found by a search, like any other', async () => {
    await keep();
    const { digests } = await openTexts();
    const { hits } = await searchAll(digests, '등대 ');
    expect(hits.map(({ paper: of, digest }) => [of, digest.source, digest.id])).toEqual([
      [paper, 'made', today()],
    ]);
  });

  it('stands in its day, counted once with a digest that has it too, and is no news', async () => {
    await keep();
    const head = { source: 's', id: 'd', date: today(), title: 'd', revision: 'r' };
    await withDigests((stores) =>
      putDigest(stores, {
        head: { ...head, papers: [paper, other] },
        entries: [paper, other].map((each) => sampleEntry(each)),
      }),
    );
    const { days } = await readLibrary();
    expect(days.map(({ date, papers }) => [date, [...papers].sort()])).toEqual([
      [today(), [paper, other]],
    ]);
    const own = days.map((day) => ({
      ...day,
      heads: day.heads.filter((each) => each.source === 'made'),
    }));
    expect(own[0]?.heads.map(({ title, papers }) => [title, papers])).toEqual([
      ['내가 만든 요약', [paper]],
    ]);
    expect(findNews(own, undefined)).toEqual([]);
  });

  it('has its formulas drawn', async () => {
    await keep();
    const [summary] = await byPaper(paper);
    const text = JSON.stringify(summary?.entry.sections);
    expect(text.match(/"mathml"/g)).toHaveLength(sectionNames.length);
    expect((await findMade(paper))?.entry).toEqual(summary?.entry);
    expect(await readMaking(paper)).toBeUndefined();
  });
});

describe('what a summary takes the place of', () => {
  const made = {
    model: 'lantern:8b',
    server: 'Ollama',
    day: '2026-01-02',
    prompt: 1,
    text: 'abstract',
    characters: 10,
  } as const;
  const older = {
    entry: { ...sampleEntry(paper, '앞의 결론이다.'), made },
    day: '2026-01-02',
  } as const;

  it('is what stood there when nobody else could write', async () => {
    await putMade(older, '내가 만든 요약');
    await changeMaking(paper, () => making());
    // Another page holds the lock while this one is asked for, and edits what stands there.
    const edited = { ...sampleEntry(paper, '고친 결론이다.'), made };
    const editing = putMade({ ...older, entry: edited }, '내가 만든 요약');
    const kept = await keepMaking(paper, '내가 만든 요약');
    await editing;
    expect(kept).toEqual({ askedAt: 5, replaced: { entry: edited, day: '2026-01-02', at: 0 } });
  });

  it('is nothing where none was there', async () => {
    await changeMaking(paper, () => making());
    expect(await keepMaking(paper, '내가 만든 요약')).toEqual({ askedAt: 5 });
  });

  it.each([
    ['nothing waits', 'goes', undefined],
    ['the older one stays', 'stays', making()],
  ] as const)('stays where %s', async (_, which, waiting) => {
    await putMade(older, '내가 만든 요약');
    await changeMaking(paper, () => waiting);
    expect(await keepMaking(paper, '내가 만든 요약', which)).toBeUndefined();
    expect((await findMade(paper))?.entry).toEqual(older.entry);
  });
});

describe('one that was thrown away', () => {
  it.each([
    ['waiting', 'stopped'],
    ['making', 'stopped'],
    ['failed', 'failed'],
    ['made', 'made'],
  ] as const)('comes back, and begins nothing: %s → %s', async (state, after) => {
    await putBackMaking(making({ state }));
    expect(await readMaking(paper)).toEqual(making({ state: after }));
  });

  it('takes the place of none that was asked for since', async () => {
    const since = making({ state: 'waiting', askedAt: 9, done: [] });
    await changeMaking(paper, () => since);
    await putBackMaking(making());
    expect(await readMaking(paper)).toEqual(since);
  });
});
