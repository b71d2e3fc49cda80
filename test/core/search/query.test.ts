import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../core/search';

const words = (typed: string) => parseQuery(typed).words.map(({ folded }) => folded);

describe('a word is looked for', () => {
  test.each([
    ['환각을 ', '환각'],
    ['환각은 ', '환각'],
    ['환각에서는 ', '환각'],
    ['데이터로부터 ', '데이터'],
    ['모델로 ', '모델'],
    ['모델만으로 ', '모델'],
    ['사전학습만으로도 ', '사전학습'],
    ['학습에서만 ', '학습'],
    ['성능보다는 ', '성능'],
    ['추론까지의 ', '추론'],
    ['데이터와도 ', '데이터'],
    ['모델과도 ', '모델'],
    ['모델로만 ', '모델'],
    ['재정의를 ', '재정의'],
    ['과정의 ', '과정'],
    ['가정의 ', '가정'],
    ['미세조정의 ', '미세조정'],
    ['의사결정의 ', '의사결정'],
    ['LLM만으로 ', 'llm'],
    ['LLM은 ', 'llm'],
    ['GPT-3를 ', 'gpt-3'],
  ])('without its particle: %s', (typed, stem) => {
    expect(words(typed)).toEqual([stem]);
  });

  test.each([
    '회의 ',
    '평가 ',
    '전문가 ',
    '정확도 ',
    '재평가 ',
    '결과 ',
    '재정의 ',
    '문제정의 ',
    '사전정의 ',
    '정의 ',
    '결과도 ',
    '미만 ',
    '높이 ',
    '팔을 ',
    '수로 ',
  ])('whole where that is no particle, or too little would stay: %s', (typed) => {
    expect(words(typed)).toEqual([typed.trim()]);
  });

  test('as it is composed, in lower case, and without what nobody sees', () => {
    expect(words('\u200b환각 '.normalize('NFD'))).toEqual(['환각']);
    expect(words('LoRA\u00ad ')).toEqual(['lora']);
  });

  test('as initial consonants, with white space and without, and as a keyboard joins them', () => {
    expect(words('ㄱㅎ ㅎㅅ')).toEqual(['ㄱㅎㅎㅅ']);
    expect(words('ㄳㅎㅅ')).toEqual(['ㄱㅅㅎㅅ']);
    expect(words('ㄱ')).toEqual([]);
  });
});

describe('filters', () => {
  test.each([
    ['2025-09', [{ type: 'day', day: '2025-09' }]],
    ['2025.9.8', [{ type: 'day', day: '2025-09-08' }]],
    ['2025년9월8일', [{ type: 'day', day: '2025-09-08' }]],
    ['2025년 9월', [{ type: 'day', day: '2025-09' }]],
    ['2025년 09월 8일', [{ type: 'day', day: '2025-09-08' }]],
    ['2025년 9월의', [{ type: 'day', day: '2025-09' }]],
    ['2025. 9. 8.', [{ type: 'day', day: '2025-09-08' }]],
    ['2025. 9.', [{ type: 'day', day: '2025-09' }]],
    ['9월 8일', [{ type: 'day', day: '-09-08' }]],
    ['September 2025', [{ type: 'day', day: '2025-09' }]],
    ['2025 september ', [{ type: 'day', day: '2025-09' }]],
    ['Sep 8', [{ type: 'day', day: '-09-08' }]],
    ['Sept. 8th', [{ type: 'day', day: '-09-08' }]],
    ['Sep 8, 2025', [{ type: 'day', day: '2025-09-08' }]],
    ['8 Sep 2025', [{ type: 'day', day: '2025-09-08' }]],
    ['oct 8 unread', [{ type: 'day', day: '-10-08' }, { type: 'unread' }]],
    [
      'Nov 3 구독:이름',
      [
        { type: 'day', day: '-11-03' },
        { type: 'source', name: '이름' },
      ],
    ],
    ['apr 1 2025', [{ type: 'day', day: '2025-04-01' }]],
    ['May 2025', [{ type: 'day', day: '2025-05' }]],
    ['march 3, 2025', [{ type: 'day', day: '2025-03-03' }]],
    ['ＪＵＬＹ ２０２５ unread', [{ type: 'day', day: '2025-07' }, { type: 'unread' }]],
    ['12월31일 ', [{ type: 'day', day: '-12-31' }]],
    ['9월 8일에 안읽음', [{ type: 'day', day: '-09-08' }, { type: 'unread' }]],
    [
      '2025년 9월 2024년 10월',
      [
        { type: 'day', day: '2025-09' },
        { type: 'day', day: '2024-10' },
      ],
    ],
    ['구독:이름', [{ type: 'source', name: '이름' }]],
    ['구독:"두 낱말"', [{ type: 'source', name: '두낱말' }]],
    ['북마크 안읽음', [{ type: 'bookmarked' }, { type: 'unread' }]],
    ['#papers ', [{ type: 'tag', tag: 'papers', isUnfinished: false }]],
    ['태그:peft', [{ type: 'tag', tag: 'peft', isUnfinished: true }]],
    ['태그:#peft ', [{ type: 'tag', tag: 'peft', isUnfinished: false }]],
    ['태그:"두 낱말"', [{ type: 'tag', tag: '두낱말', isUnfinished: false }]],
    ['Tag:세미나 ', [{ type: 'tag', tag: '세미나', isUnfinished: false }]],
  ])('%s', (typed, filters) => {
    expect(parseQuery(typed)).toEqual({ words: [], filters });
  });

  test.each([
    '2025-13 ',
    '2509.04664 ',
    '2025-09-32 ',
    '"북마크"',
    '"2025-09"',
    '"2025년 9월"',
    '13월 ',
    '9월 ',
    '2025년 ',
    '시간:데이터 ',
    '태그라는:말 ',
    '태그 ',
    '1.5:1 ',
  ])('are not %s, which is looked for', (typed) => {
    const { words, filters } = parseQuery(typed);
    expect(filters).toEqual([]);
    expect(words).toHaveLength(1);
    expect(words[0]?.kind).toBeUndefined();
  });

  test.each([
    ['2025년 9', ['2025년', '9']],
    ['2025 9월 ', ['2025', '9월']],
    ['2025년 13월 ', ['2025년', '13월']],
    ['9월 호 ', ['9월', '호']],
    ['2025년 9월부터 ', ['2025년', '9월부터']],
    ['may ', ['may']],
    ['models may 3 ', ['models', 'may', '3']],
    ['2025 may differ ', ['2025', 'may', 'differ']],
    ['march 8 ', ['march', '8']],
    ['enc dec 2 ', ['enc', 'dec', '2']],
    ['sep ', ['sep']],
    ['sep8 ', ['sep8']],
    ['sep 32 ', ['sep', '32']],
    ['september issue ', ['september', 'issue']],
    ['"Sep 8" ', ['sep8']],
    ['oct 8 bit ', ['oct', '8', 'bit']],
    ['sep 3 layers ', ['sep', '3', 'layers']],
    ['nov 10 shot 안읽 ', ['nov', '10', 'shot', '안읽']],
    ['Sep 31', ['sep', '31']],
    ['Feb 30, 2025', ['feb', '30', '2025']],
    ['2025년 9월호 ', ['2025년', '9월호']],
    ['2025년 "9월" ', ['2025년', '9월']],
    ['3일 9월 ', ['3일', '9월']],
    ['GPT-4. 9. ', ['gpt-4', '9']],
  ])('are no words that are not one day together: %s', (typed, words) => {
    const found = parseQuery(typed);
    expect(found.filters).toEqual([]);
    expect(found.words.map(({ folded }) => folded)).toEqual(words);
  });

  test.each([
    ['Oct 8, LLM ', '-10-08', ['llm']],
    ['oct 8th agents ', '-10-08', ['agents']],
    ['jul 8 환각 ', '-07-08', ['환각']],
    ['jan 2 "8 bit" ', '-01-02', ['8bit']],
  ])('are a day before other words: %s', (typed, day, words) => {
    const found = parseQuery(typed);
    expect(found.filters).toEqual([{ type: 'day', day }]);
    expect(found.words.map(({ folded }) => folded)).toEqual(words);
  });

  test.each(['구독:', '태그:', '태그:""', '한계:', '#', '""', '" "', '  ', ''])(
    'say nothing yet: %j',
    (typed) => {
      expect(parseQuery(typed)).toEqual({ words: [], filters: [] });
    },
  );

  test('of a kind of section go with a word or a phrase', () => {
    const { words } = parseQuery('한계:데이터를 결과:"두 배" Method:loss');
    expect(words.map(({ kind, folded, gaps }) => [kind, folded, gaps])).toEqual([
      ['limitations', '데이터', undefined],
      ['results', '두배', [1]],
      ['method', 'loss', undefined],
    ]);
  });

  test.each([
    ['한계: 데이터를 ', '한계:데이터를 '],
    ['결과:  "두 배"', '결과:"두 배"'],
    ['Method:\tloss 환각', 'Method:loss 환각'],
    ['구독: 매일 안읽음', '구독:매일 안읽음'],
    ['환각 태그： "두 낱말"', '환각 태그："두 낱말"'],
    ['한계: 데이터', '한계:데이터'],
  ])('take their word behind white space too: %s', (apart, joined) => {
    expect(parseQuery(apart)).toEqual(parseQuery(joined));
    expect(parseQuery(apart)).not.toEqual(parseQuery(joined.replace(/:|：/, ' ')));
  });

  test.each([
    ['데이터: 한계 ', '데이터 한계 '],
    ['GPT-4: 결과 ', 'GPT-4 결과 '],
    ['한계: 안 읽음', '안 읽음'],
    ['구독: 북마크 환각', '북마크 환각'],
    ['한계: #peft ', '#peft '],
    ['한계: 결과:데이터', '결과:데이터'],
    ['메모: 북마크', '북마크 메모:'],
    ['"한계: 데이터"', '"한계: 데이터" '],
  ])('take none that is a filter itself, nor does another word: %s', (typed, meant) => {
    const [one, other] = [parseQuery(typed), parseQuery(meant)];
    expect(one.words.map(({ folded, kind }) => [folded, kind])).toEqual(
      other.words.map(({ folded, kind }) => [folded, kind]),
    );
    expect(new Set(one.filters)).toEqual(new Set(other.filters));
  });

  test('are none within quotes, whose white space counts', () => {
    const [word] = parseQuery('"그 한계: 데이터" ').words;
    expect([word?.folded, word?.kind, word?.gaps]).toEqual(['그한계:데이터', undefined, [1, 4]]);
  });

  test('name a paper by its id or an address of it', () => {
    const named = parseQuery('2509.04664v2 https://arxiv.org/pdf/1706.03762').words;
    expect(named.map(({ paper }) => paper)).toEqual(['2509.04664', '1706.03762']);
  });
});

test('of a long query its beginning is read', () => {
  const { words } = parseQuery('가나다 '.repeat(2500));
  expect(words.length).toBeGreaterThan(5);
  expect(words.length).toBeLessThan(30);
  expect(parseQuery('각'.repeat(10_000)).words[0]?.folded.length).toBeLessThan(500);
});
