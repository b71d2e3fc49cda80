import type { SectionKind } from '../../../core/paper';
import type { Wanted } from './truth';

export type Case = readonly [typed: string, wanted: readonly Wanted[]];

const korean =
  '환각 강화학습 언어모델 확산모델 사전학습 미세조정 어텐션 데이터셋 벤치마크 추론 파라미터 정확도 성능 이미지 텍스트 프롬프트 신경망 번역 검색 생성 정책 보상 분류 학습데이터 최적화 알고리즘 인코더 디코더 손실 잠재공간 해상도 계산량 메모리 효율 편향 일반화 오류 비용 품질 실시간 모델크기';
const english =
  'llm gpt transformer bert lora rlhf attention diffusion mmlu clip gpu token language reasoning benchmark';
const after: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'을은이과'].map((particle) => [particle, 'closed'])),
  ...Object.fromEntries([...'를는가와'].map((particle) => [particle, 'open'])),
};
const isOpen = (word: string) =>
  word.normalize('NFD').replace(/[\s\S]*[\u1100-\u1112]/, '').length === 1;
const particlesOf = (word: string) =>
  Object.keys(after).filter((each) => after[each] === (isOpen(word) ? 'open' : 'closed'));
const initials = (word: string) =>
  [...word]
    .map(
      (each) =>
        'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[each.normalize('NFD').charCodeAt(0) - 0x1100],
    )
    .join('');

/** Punctuation around a word, which ends it. */
const AROUND = ['…?', '(…)', '‘…’ ', '…,', '…!?', '「…」 ', '`…`', '[…]:'];
const ofKorean = korean.split(' ').flatMap((word, at): Case[] => {
  const particles = [
    ...particlesOf(word),
    ...['의', '에서', '까지', '보다', '만으로', '에서만', '보다는', '까지의'],
  ];
  const particle = particles[at % particles.length] ?? '';
  const spaced = word.length > 3 ? `${word.slice(0, 2)} ${word.slice(2)}` : word;
  const halves = word.length > 3 ? [word.slice(0, 2), word.slice(2)] : [word];
  return [
    [`${word} `, [{ word }]],
    [word, isOpen(word) ? [{ open: word }] : [{ word }]],
    [word + particle, [{ word }]],
    [word.normalize('NFD').concat(' '), [{ word }]],
    [`${spaced} `, halves.map((half) => ({ word: half }))],
    [`"${spaced}"`, [{ exact: spaced }]],
    [AROUND[at % AROUND.length]?.replace('…', word) ?? '', [{ word }]],
    ...(word.length > 3 ? [[initials(word), [{ initials: initials(word) }]] as Case] : []),
  ];
});
const ofEnglish = english.split(' ').flatMap((word): Case[] => [
  [word, [{ word }]],
  [word.toUpperCase(), [{ word }]],
  [`${word}를`, [{ word }]],
  [`${word}기반 `, [{ word: `${word}기반` }]],
  [`(${word}), `, [{ word }]],
  [[...word].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join(''), [{ word }]],
  [`"${word}"`, [{ exact: word }]],
  [`${word} 모델`, [{ word }, { word: '모델' }]],
]);
const kinds: Readonly<Record<string, SectionKind>> = {
  소개: 'introduction',
  방법: 'method',
  결과: 'results',
  한계: 'limitations',
  결론: 'conclusion',
};
const ofKinds = Object.entries(kinds).flatMap(([name, kind]): Case[] =>
  ['데이터 ', '모델', '성능을', '학습 ', 'llm'].map((typed) => {
    const word = typed.trim().replace(/을$/, '');
    return [`${name}:${typed}`, [{ word, kind }]];
  }),
);
const ofTyping: readonly Case[] = [
  '강화하ㄱ',
  '파라ㅁ',
  '어텐ㅅ',
  '데이ㅌ',
  '사전ㅎ',
  '프롬ㅍ',
  '벤치마ㅋ',
  '추로ㄴ',
  '모데ㄹ',
].map((typed): Case => [typed, [{ open: typed }]]);
const ofKeyboards: readonly Case[] = [
  ['rkdghkgkrtmq', [{ word: '강화학습' }]],
  ['ghksrkr', [{ word: '환각' }]],
  ['djxpstus', [{ word: '어텐션' }]],
  ['tkwjsgkrtmq ', [{ word: '사전학습' }]],
  ['altpwhwjd', [{ word: '미세조정' }]],
  ['ㅡㅡㅣㅕ', [{ word: 'mmlu' }]],
  ['llm rkdghkgkrtmq', [{ word: 'llm' }, { word: '강화학습' }]],
];
/** Words that stand nowhere as they are typed, with what each is taken for. */
export const ofMending: readonly Case[] = [
  // The last syllable is about to change as more is typed.
  ['트랜스폼', [{ open: '트랜스포ㅁ' }]],
  ['파람', [{ open: '파라ㅁ' }]],
  ['데잍', [{ open: '데이ㅌ' }]],
  ['알골', [{ open: '알고ㄹ' }]],
  // The other layout of the keyboard, and both.
  ['rkdghkgkrtmq', [{ word: '강화학습' }]],
  ['ㅣㅣㅡ', [{ word: 'llm' }]],
  ['ㅠㄷㄱㅅ', [{ word: 'bert' }]],
  ['xmfostmvha', [{ open: '트랜스포ㅁ' }]],
  ['한계:epdlxj ', [{ word: '데이터', kind: 'limitations' }]],
  // With digits, and what stands between them.
  ['3ckdnjs ', [{ word: '3차원' }]],
  ['헷-3 ', [{ word: 'gpt-3' }]],
  ['ㅣㅣ믐-3.1', [{ word: 'llama-3.1' }]],
  ['8ㅠ?', [{ word: '8b' }]],
];
/** Words that might be, and are taken for nothing: what they say stands nowhere. */
export const unmended: readonly Case[] = [
  ['트랜스폼 ', [{ word: '트랜스폼' }]],
  ['"트랜스폼"', [{ exact: '트랜스폼' }]],
  ['"rkdghkgkrtmq"', [{ exact: 'rkdghkgkrtmq' }]],
  ['zzkjq', [{ word: 'zzkjq' }]],
  // It is Korean on the other layout, of which nothing stands anywhere.
  ['xkzkxkzk ', [{ word: '타카타카' }]],
  ['9xkzk ', [{ word: '9타카' }]],
  ['헷-87 ', [{ word: 'gpt-87' }]],
  // Nobody types half of syllables so.
  ['q7x', [{ word: 'q7x' }]],
];
const ofSeveral: readonly Case[] = [
  ['언어 모델 강화학습', [{ word: '언어' }, { word: '모델' }, { word: '강화학습' }]],
  ['"언어 모델" 추론을', [{ exact: '언어 모델' }, { word: '추론' }]],
  ['2025-09-08 모델', [{ day: '2025-09-08' }, { word: '모델' }]],
  ['2025년 9월 8일 모델', [{ day: '2025-09-08' }, { word: '모델' }]],
  ['환각 2025년 9월에', [{ day: '2025-09' }, { word: '환각' }]],
  ['9월 1일 모델 ', [{ monthDay: '09-01' }, { word: '모델' }]],
  ['2025-09 환각', [{ day: '2025-09' }, { word: '환각' }]],
  ['2025-09-01 한계:데이터 ', [{ day: '2025-09-01' }, { word: '데이터', kind: 'limitations' }]],
  ['결론:"언어 모델"', [{ exact: '언어 모델', kind: 'conclusion' }]],
];

/** Queries of all kinds with what they mean. */
export const cases: readonly Case[] = [
  ...ofKorean,
  ...ofEnglish,
  ...ofKinds,
  ...ofTyping,
  ...ofKeyboards,
  ...ofMending,
  ...unmended,
  ...ofSeveral,
];
