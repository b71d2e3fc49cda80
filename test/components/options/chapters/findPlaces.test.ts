import { expect, it } from 'vitest';
import { CHAPTERS, chapterOf } from '../../../../components/options/chapters/chapters';
import { findPlaces } from '../../../../components/options/chapters/findPlaces';

const found = (query: string) => findPlaces(query).map(({ hash }) => hash);

it.each([
  ['테마', '#set-theme'],
  ['theme', '#set-theme'],
  ['DARK', '#set-theme'],
  ['글자크기', '#set-textSize'],
  ['언어', '#set-language'],
  ['unread', '#set-badge'],
  ['복원', '#backup'],
  ['모두 지우기', '#clear'],
  ['clear everything', '#clear'],
  ['추천', '#suggested'],
  ['개인정보', '#about'],
])('finds by words of either language: %s', (query, first) => {
  expect(found(query)[0]).toBe(first);
});

it('wants every word, and puts first what is called so', () => {
  expect(found('언어 테마')).toEqual([]);
  expect(found('없는 말')).toEqual([]);
  expect(found('백업').slice(0, 2)).toContain('#backup');
  expect(found('북마크')).toEqual(expect.arrayContaining(['#backup', '#clear']));
});

it('finds every chapter by its name', () => {
  const names = ['구독', '읽기', '가져오기', '백업', '기록', '정보'];
  names.forEach((name, at) => {
    const within = findPlaces(name).map(({ chapter }) => chapter);
    expect(within, name).toContain(CHAPTERS[at]);
  });
});

it('is in no chapter outside of all', () => {
  expect(chapterOf(undefined)).toBeUndefined();
});
