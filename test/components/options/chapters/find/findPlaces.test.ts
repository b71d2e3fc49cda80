import { expect, it } from 'vitest';
import { CHAPTERS, chapterOf } from '../../../../../components/options/chapters/chapters';
import { findPlaces } from '../../../../../components/options/chapters/find/findPlaces';

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

it.each([
  ['rmfwk', '#set-textSize'],
  ['ㄷㅋ', '#set-theme'],
  ['ㄱㅈ ㅋㄱ', '#set-textSize'],
  ['qordjq', '#backup'],
])('finds by initial consonants, and on the other layout of the keyboard: %s', (query, first) => {
  expect(found(query)).toContain(first);
});

it.each(['쿼카', 'zxqv', 'ㅋㅋㅋㅋㅋ', '북마크 안읽음 쿼카'])('finds nothing by %s', (query) => {
  expect(found(query)).toEqual([]);
});

it.each([
  ['다크', '#set-theme'],
  ['어두운', '#set-theme'],
  ['dark mode', '#set-theme'],
  ['폰트', '#set-textSize'],
  ['font', '#set-textSize'],
  ['배지', '#set-badge'],
  ['뱃지', '#set-badge'],
  ['badge', '#set-badge'],
  ['알림', '#set-badge'],
  ['notification', '#set-badge'],
  ['동기화', '#sources'],
  ['sync', '#sources'],
  ['가져오기', '#import'],
  ['upload', '#import'],
  ['키보드', '#shortcuts'],
  ['keyboard', '#shortcuts'],
  ['단축키', '#shortcuts'],
  ['영어', '#set-language'],
  ['English', '#set-language'],
  ['RSS', '#add'],
  ['초기화', '#clear'],
  ['새 탭', '#set-openIn'],
  ['권한', '#sites'],
  ['용량', '#stored'],
  ['실패', '#log'],
  ['version', '#about'],
  ['다른 컴퓨터', '#backup'],
])('finds by what a reader may call it: %s', (query, place) => {
  expect(found(query)).toContain(place);
});

it.each([
  '옆 패널',
  '옆패널',
  '사이드 패널',
  '사이드패널',
  '사이드바',
  'side bar',
  'Sidebar',
  'side panel',
])('finds what is set of the side panel: %s', (query) => {
  expect(found(query)).toEqual(['#shortcuts', '#sites']);
});

it.each([
  ['구독 삭제', '#sources'],
  ['구독삭제', '#sources'],
  ['구독 취소', '#sources'],
  ['구독 해지', '#sources'],
  ['unsubscribe', '#sources'],
  ['remove subscription', '#sources'],
  ['다이제스트 삭제', '#list'],
  ['초기화', '#clear'],
  ['모두 지우기', '#clear'],
])('puts first what is meant: %s', (query, place) => {
  expect(found(query)[0]).toBe(place);
});

it.each([
  ['보이는 모습', ['#set-language', '#set-theme', '#set-textSize']],
  ['On paper pages', ['#set-place', '#set-collapsed', '#set-hold', '#set-marks', '#set-nextKey']],
  ['열기와 알림', ['#set-openIn', '#set-badge', '#shortcuts', '#sites']],
  ['opening and badge', ['#set-openIn', '#set-badge', '#shortcuts', '#sites']],
])('finds what stands under a heading: %s', (query, places) => {
  expect(found(query)).toEqual(expect.arrayContaining(places));
});

it('puts what says a word before what stands under a heading that does', () => {
  expect(found('알림')[0]).toBe('#set-badge');
  expect(found('다크 알림')).toEqual([]);
  expect(found('배지')[0]).not.toBe('#set-openIn');
});

it('wants every word, and puts first what is called so', () => {
  expect(found('언어 테마')).toEqual([]);
  expect(found('없는 말')).toEqual([]);
  expect(found('백업').slice(0, 2)).toContain('#backup');
  expect(found('북마크')).toEqual(expect.arrayContaining(['#backup', '#clear']));
});

it.each([
  ['모델', '#model'],
  ['LLM', '#model'],
  ['올라마', '#model-here'],
  ['Ollama', '#model-here'],
  ['API 키', '#model-other'],
  ['api key', '#model-other'],
  ['OpenRouter', '#model-other'],
  ['Gemini Nano', '#model-browser'],
  ['built-in', '#model-browser'],
  ['용어', '#model-terms'],
  ['terminology', '#model-terms'],
  ['시험', '#model-trial'],
])('finds what is said of models: %s', (query, place) => {
  expect(found(query)).toContain(place);
});

it('finds every chapter by its name', () => {
  const names = ['구독', '읽기', '모델', '가져오기', '백업', '기록', '정보'];
  names.forEach((name, at) => {
    const within = findPlaces(name).map(({ chapter }) => chapter);
    expect(within, name).toContain(CHAPTERS[at]);
  });
});

it('is in no chapter outside of all', () => {
  expect(chapterOf(undefined)).toBeUndefined();
});
