import { describe, expect, it } from 'vitest';
import { NOTE_LENGTH } from '../../../core/paper/noteLength';
import { readings } from '../../../core/query/readings';
import { bookmark } from '../../../core/reading';
import { annotate, setTags } from '../../../core/reading/annotate';
import { setRead, setSeen, takeBackRead } from '../../../core/reading/setRead';
import { parseQuery } from '../../../core/search';
import { MOST_TAGS, tagsOf, toTags } from '../../../core/store/notes';
import { useBrowser } from '../../browser';

useBrowser();

const [one, other, third] = ['2509.00001', '2509.00002', 'hep-th/9901001'] as const;
const of = async (paper: string) => (await readings()).get(paper);

describe('what was seen', () => {
  it('is noted once, with the first time', async () => {
    await setSeen([one, other], 1000);
    await setSeen([one, third], 2000);
    expect([...(await readings()).values()]).toEqual([
      { paper: one, seenAt: 1000 },
      { paper: other, seenAt: 1000 },
      { paper: third, seenAt: 2000 },
    ]);
  });
});

describe('what was read', () => {
  it('says which papers it changed, so that they alone are taken back', async () => {
    await setRead([one], true, 1000);
    const changed = await setRead([one, other, third], true, 2000);
    expect(changed).toEqual([{ paper: other }, { paper: third }]);
    const back = await takeBackRead(changed);
    expect(back.map(({ paper }) => paper)).toEqual([other, third]);
    expect(await of(one)).toEqual({ paper: one, readAt: 1000 });
    expect(await of(other)).toEqual({ paper: other });
    expect(await setRead([other], false)).toEqual([]);
  });

  it('was read when it was, once "not read" is taken back, but for what was pressed since', async () => {
    await setRead([one, other], true, 1000);
    const changed = await setRead([one, other, third], false, 2000);
    expect(changed).toEqual([
      { paper: one, readAt: 1000 },
      { paper: other, readAt: 1000 },
    ]);
    await setRead([other], true, 3000);
    await takeBackRead(changed);
    expect(await of(one)).toEqual({ paper: one, readAt: 1000 });
    expect(await of(other)).toEqual({ paper: other, readAt: 3000 });
    // And that is taken back in its turn.
    expect(await takeBackRead(changed)).toEqual([]);
  });

  it('keeps a bookmark, a note and when it was seen', async () => {
    await bookmark(one, true, { now: 1 });
    await annotate(one, { note: '다시 읽기' }, 4);
    await setSeen([one], 2);
    await setRead([one], true, 3);
    await setRead([one], false);
    expect(await of(one)).toEqual({
      paper: one,
      bookmarkedAt: 1,
      note: '다시 읽기',
      changedAt: 4,
      seenAt: 2,
    });
  });
});

describe('what the reader writes to a paper', () => {
  it('is trimmed and bounded, and nothing when it is empty', async () => {
    expect(await annotate(one, { note: '  표 3만 보기\n' }, 1)).toEqual({
      paper: one,
      note: '표 3만 보기',
      changedAt: 1,
    });
    expect(await annotate(one, { tags: ['#세미나', '읽을 것', '세미나', ' '] }, 2)).toEqual({
      paper: one,
      note: '표 3만 보기',
      changedAt: 2,
      tags: ['세미나', '읽을-것'],
    });
    expect(await annotate(one, { note: ' ', tags: [] }, 3)).toEqual({ paper: one, changedAt: 3 });
    const { note } = await annotate(one, { note: '가'.repeat(NOTE_LENGTH + 1) });
    expect(note).toHaveLength(NOTE_LENGTH);
  });

  it.each([
    ['the note that it was written from', ' 처음 ', '처음', '처음, 그리고'],
    ['the very same', '처음', '끝', '끝 '],
    ['none, which was taken away', '처음', '', '처음, 그리고'],
  ])('is stored over %s', async (_, from, stored, note) => {
    await annotate(one, { note: stored });
    expect((await annotate(one, { note, from })).note).toBe(note.trim());
  });

  it.each([
    ['처음', '처음, 저기서', '처음, 여기서'],
    ['', '저기서', '여기서'],
    ['처음', '처음, 저기서', ''],
  ])('is not stored over what came in the place of %s', async (from, stored, note) => {
    await annotate(one, { note: stored });
    await expect(annotate(one, { note, from })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect((await of(one))?.note).toBe(stored);
  });

  it.each([21, 60, 100])('has each of the %i tags that its note says', (count) => {
    const note = Array.from({ length: count }, (_, n) => `#말${n}`).join(' ');
    expect(tagsOf({ note, tags: ['둘째'] })).toHaveLength(count + 1);
  });

  it('has so many tags and no more, the same in either form of Unicode once', () => {
    expect(toTags(Array.from({ length: 30 }, (_, n) => `t${n}`))).toHaveLength(MOST_TAGS);
    expect(toTags(['강화', '강화'.normalize('NFD')])).toEqual(['강화']);
  });

  describe('refuses tags, and says so', () => {
    const tags = (count: number, from = 0) =>
      Array.from({ length: count }, (_, n) => `t${from + n}`);

    it.each([
      ['one more than it may have', MOST_TAGS, ['새']],
      ['several of which some would fit', MOST_TAGS - 1, ['새', '또']],
      ['more at once than it may have', 0, tags(MOST_TAGS + 1)],
    ])('%s', async (_what, before, added) => {
      await setTags(one, tags(before), true);
      await expect(setTags(one, added, true)).rejects.toMatchObject({ code: 'too-many-tags' });
      expect((await of(one))?.tags ?? []).toEqual(tags(before));
    });

    it('but not as many as it may have, nor those that it has', async () => {
      await setTags(one, tags(MOST_TAGS - 1), true);
      await setTags(one, ['t0', '새', '새 '], true);
      await setTags(one, ['새', 't3'], true);
      expect((await of(one))?.tags).toEqual([...tags(MOST_TAGS - 1), '새']);
      await setTags(one, ['t0'], false);
      await setTags(one, ['또'], true);
      expect((await of(one))?.tags).toHaveLength(MOST_TAGS);
    });
  });

  it('has tags that a search finds as they stand', () => {
    const typed = [' 강화 학습 ', 'cs:cl', 'ｃｓ：ｌｇ', '“말”', 'gpt-4', '＃＂표＂', '- -', '#'];
    const tags = ['강화-학습', 'cs-cl', 'ｃｓ-ｌｇ', '말', 'gpt-4', '표'];
    expect(toTags(typed)).toEqual(tags);
    for (const tag of tags)
      expect(parseQuery(`#${tag} `).filters).toEqual([expect.objectContaining({ type: 'tag' })]);
  });

  it.each([
    ['표 3만 #강화학습, 다음에 (#RL)', ['강화학습', 'RL']],
    ['#읽을-것\n#세미나_봄 #세미나_봄', ['읽을-것', '세미나_봄']],
    ['“#환각”의 뜻. #평가', ['환각', '평가']],
    ['표 #3과 # 제목, C#, a#b, ##머리', []],
    ['https://arxiv.org/abs/1706.03762#S3 https://x.kr/#절', []],
  ])('has the tags that its note says: %j', (note, tags) => {
    expect(tagsOf({ note })).toEqual(tags);
    expect(tagsOf({ note, tags: ['평가', ...tags] })).toEqual([...new Set(['평가', ...tags])]);
  });

  it('has every tag that was put to it, however quickly one came after the other', async () => {
    await Promise.all([
      setTags(one, ['세미나'], true),
      setTags(one, ['#평가', '세미나'], true),
      setTags(one, ['환각'], true),
    ]);
    expect((await of(one))?.tags).toEqual(['세미나', '평가', '환각']);
    await Promise.all([setTags(one, ['평가'], false), setTags(one, ['검색'], true)]);
    expect((await of(one))?.tags).toEqual(['세미나', '환각', '검색']);
    await setTags(one, ['세미나', '환각', '검색', '없던 것'], false);
    expect(await of(one)).toEqual({ paper: one, changedAt: expect.any(Number) });
  });
});
