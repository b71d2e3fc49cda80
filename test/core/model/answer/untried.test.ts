import { describe, expect, it } from 'vitest';
import type { Fault, SectionName } from '../../../../core/model';
import { honestAnswers } from '../../../doubles/models/answers';
import { reach as reachOf } from './reach';

const reach = (text: string, section: SectionName = 'method') => reachOf(text, { section });
const say = (method: unknown) => JSON.stringify({ method });
const good = '문장 8개마다 키 하나를 둔다.';
const not = (fault: Fault) => ({ fault });

describe('how JSON may be wrapped', () => {
  it.each<[string, string, string | { readonly fault: Fault }]>([
    ['a fence with its name', `\`\`\`json\n${say(good)}\n\`\`\``, good],
    ['a fence of tildes that is not closed', `~~~\n${say(good)}`, good],
    ['trailing commas', `{"method":"${good}",\n}`, good],
    ['a trailing comma in a list', `{"method":["${good}",]}`, good],
    ['a comma before a brace in the words', say('집합 {a, b,}를 둔다.'), '집합 {a, b,}를 둔다.'],
    ['a brace in the words before it', `집합 { 가운데:\n${say(good)}`, good],
    ['a set in the words before it', `집합 {a, b}를 쓴다.\n${say(good)}`, good],
    ['a thought with a draft', `<thought>${say('초안을 쓴다.')}</thought>${say(good)}`, good],
    [
      'a reason with a draft',
      `<reasoning>\n${say('초안을 쓴다.')}\n</reasoning>\n${say(good)}`,
      good,
    ],
    ['a thought with attributes', `<think id="1">${say('초안을 쓴다.')}</think>${say(good)}`, good],
    ['an object of something else first', `{"plan":"하나를 쓴다."}\n${say(good)}`, good],
    ['two answers, of which the last counts', `${say('다른 것을 쓴다.')}\n${say(good)}`, good],
    ['an object in a list', `[${say(good)}]`, good],
    ['an object in an object', `{"answer":${say(good)}}`, good],
    ['keys twice', `{"method":"하나를 쓴다.","method":"${good}"}`, good],
    ['a list of lists', '{"method":[["하나를 쓴다."]]}', not('other-keys')],
    ['an empty list', '{"method":[]}', not('empty')],
    ['Korean keys', `{"방법":"${good}"}`, not('other-keys')],
    ['JSON as its text', say(say(good)), not('other-keys')],
    ['JSON in a fence as its text', say(`\`\`\`json\n${say(good)}\n\`\`\``), not('other-keys')],
    ['quotes of Python', `{'method': '${good}'}`, not('not-json')],
    ['quotes within quotes', '{"method":"그 "키"를 둔다."}', not('not-json')],
    ['braces without end', '{'.repeat(50_000), not('not-json')],
    ['a mark of its template behind', `${say(good)}<|im_end|><|endoftext|>`, good],
    ['a mark of its template within', say(`${good}<|im_end|>`), good],
  ])('%s', (_, text, expected) => {
    expect(reach(text)).toEqual(expected);
  });

  it('two halves of an answer are none', () => {
    const halves = '{"gist":"키를 둔다."}{"conclusion":"다른 것이 달라진다."}';
    expect(reach(halves, 'conclusion')).toEqual(not('other-keys'));
  });
});

describe('what language an answer is in', () => {
  it.each<[string, string, boolean]>([
    ['Chinese characters in brackets', '희소(稀疏) 검색기(檢索器)로 필요한 차례만 읽는다.', true],
    ['a French name', 'Poincaré 사영과 Schrödinger 방정식으로 필요한 차례만 읽는다.', true],
    ['Greek letters', '필요한 차례만 α와 β로 골라 읽는다.', true],
    ['Korean in parts (NFD)', good.normalize('NFD'), true],
    ['a Chinese word', '该方法은 문장 8개마다 키 하나를 두고 필요한 차례만 읽는다.', false],
    ['a short Chinese word', '문장 8개마다 키 하나를 두어 显著 적은 토큰으로 답한다.', false],
    ['a Japanese word', '문장 8개마다 キー 하나를 두고 필요한 차례만 읽는다.', false],
    ['a Russian word', '문장 8개마다 ключ 하나를 두고 필요한 차례만 읽는다.', false],
    ['an Arabic word', '문장 8개마다 مفتاح 하나를 두고 필요한 차례만 읽는다.', false],
    ['Korean in Latin letters', 'Lantern-eun munjang yeodeol-gae-mada ki hana-reul dunda.', false],
    [
      'Korean in Latin letters with some Hangul',
      'pil-yohan charye-man golla ilgneun 방법 eul ssunda.',
      false,
    ],
    ['single jamo', 'ㅍㅇㅎ ㅊㄹㅁ ㅇㄴㄷ.', false],
  ])('%s', (_, text, isKorean) => {
    const reached = reach(say(text));
    if (isKorean) expect(reached).toBe(text.normalize('NFC'));
    else expect(reached).toEqual(not('not-korean'));
  });
});

describe('what leads elsewhere', () => {
  it.each([
    '자세한 것은 arxiv dot org에 있다.',
    '자세한 것은 evil[.]example (dot) com에 있다.',
    '자세한 것은 evil [dot] com에 있다.',
    '자세한 것은 evil(.)org에 있다.',
    '자세한 것은 data:text/html;base64,PHNjcmlwdD4=에 있다.',
    '자세한 것은 data:image/svg+xml,%3Csvg%3E에 있다.',
    '자세한 것은 [여기](data:text/html,x)에 있다.',
    '자세한 것은 javascript:alert(1)을 보라고 한다.',
    '자세한 것은 mailto:someone@models.example로 묻는다.',
    '자세한 것은 hxxps://evil.example에 있다.',
    '자세한 것은 &#104;ttps://evil.example에 있다.',
    '자세한 것은 ｈｔｔｐｓ：／／ｅｖｉｌ．ｃｏｍ에 있다.',
    '자세한 것은 2401&#8203;.99999의 방식을 따른다.',
    '자세한 것은 2401.&ZeroWidthSpace;99999의 방식을 따른다.',
    '자세한 것은 2401.99\u034f999의 방식을 따른다.',
    '자세한 것은 ２４０１.９９９９９의 방식을 따른다.',
    '자세한 것은 arXiv 2401 99999의 방식을 따른다.',
    '자세한 것은 arXiv: 2401-99999의 방식을 따른다.',
    '자세한 것은 10.1145/1234567.1234568의 방식을 따른다.',
    '자세한 것은 2401.**99999**의 방식을 따른다.',
    '이 방법은 *Attention is all you need*의 방식을 따른다.',
    '이 방법은 Attention is all you need의 방식을 따른다.',
    '이 방법은 «Deep residual learning for image recognition»의 것이다.',
  ])('is not read: %s', (text) => {
    expect(reach(say(text))).toEqual(not('other-paper'));
  });

  it.each([
    '데이터: 질문 40,000개로 학습했다.',
    '벡터의 dot product로 키를 고른다.',
    '점수는 6.2점, AI 모델의 것보다 높다.',
    'Lantern reads only the turns that a question needs라고 요약한다.',
    '이 논문(arXiv 2511 01234)은 질문 2401 99999개를 쓴다.',
    '이 논문(10.48550/arXiv.2511.01234)은 비율이 10.5/3.2이다.',
    '키(key)와 값(value)의 비율은 1:8이다.',
    '“Sparse Retrieval for Long Conversations” 그대로이다.',
    'Lantern은 Sparse Retrieval for Long Conversations라는 이름이다.',
  ])('leads nowhere: %s', (text) => {
    expect(reach(say(text))).not.toEqual(not('other-paper'));
  });
});

describe('what is not seen, and what is written otherwise', () => {
  it.each<[string, string, string]>([
    [
      'entities',
      '정확도가 70% &lt; 71.4%이고 R&amp;D에 쓴다.',
      '정확도가 70% < 71.4%이고 R&D에 쓴다.',
    ],
    [
      'a turned text by its entity',
      '문장 8개마다 &#x202e;키를&#x202c; 둔다.',
      '문장 8개마다 키를 둔다.',
    ],
    ['isolates', '문장 8개마다 \u2067키를\u2069 둔다.', '문장 8개마다 키를 둔다.'],
    [
      'a letter that fills',
      '문장\u3164 8개마다\u115f\u1160 키를\uffa0 둔다.',
      '문장 8개마다 키를 둔다.',
    ],
    [
      'a joiner within a word',
      '문\u200d장 8\u2060개마다 키를 둔\u034f다.',
      '문장 8개마다 키를 둔다.',
    ],
    ['tags of a flag', '문장 8개마다\u{e0061}\u{e0062} 키를 둔다.', '문장 8개마다 키를 둔다.'],
    [
      'a break that was escaped twice',
      '키를 둔다.\\n필요한 차례만 읽는다.',
      '키를 둔다. 필요한 차례만 읽는다.',
    ],
    [
      'two breaks and a tab escaped twice',
      '키를 둔다.\\n\\n\\t필요한 차례만 읽는다.',
      '키를 둔다. 필요한 차례만 읽는다.',
    ],
    [
      'TeX that begins like a break',
      '값 $\\nu$와 $\\tau$, $\\rho$를 쓴다.',
      '값 $\\nu$와 $\\tau$, $\\rho$를 쓴다.',
    ],
    ['one dollar', '비용은 $5이다.', '비용은 $5이다.'],
    ['money twice', '비용은 $5와 $10이다.', '비용은 $5와 $10이다.'],
    [
      'a formula that is not closed',
      '손실 $\\mathcal{L}을 줄인다.',
      '손실 $\\mathcal{L}을 줄인다.',
    ],
    ['display formulas', '손실은 $$\\mathcal{L}$$ 이다.', '손실은 $\\mathcal{L}$ 이다.'],
    ['a heading', '# 방법\n키를 둔다.', '키를 둔다.'],
    ['a table', '| 모델 | 값 |\n|---|---|\n| Lantern | 12% |', '모델 값 Lantern 12%.'],
    ['a picture of data', '![그림](data:image/png;base64,AAAA) 키를 둔다.', ''],
    ['five letters', '키를 둔다', '키를 둔다.'],
  ])('%s', (_, text, expected) => {
    if (expected === '') expect(reach(say(text))).toEqual(not('other-paper'));
    else expect(String(reach(say(text))).replace(/\s+/g, ' ')).toBe(expected);
  });

  it.each(['없음', 'N/A', '-', '해당 없음', '없음.', '없다.'])(
    'a section that is to say something says nothing: %s',
    (text) => {
      expect(reach(say(text))).toEqual(not('empty'));
    },
  );
});

describe('the name of a section before its text', () => {
  it.each<[string, SectionName]>([
    ['방법: ', 'method'],
    ['**Method**: ', 'method'],
    ['한계: ', 'limitations'],
    ['결과：', 'results'],
  ])('is not said again: %s', (name, section) => {
    const text = `${name}${good}`;
    const shown = String(reach(JSON.stringify({ [section]: text }), section));
    expect(shown).toBe(good);
  });

  it.each(['결과: 키를 둔다.', '방법은 둘이다: 키를 두고 차례를 읽는다.'])(
    'is another: %s',
    (text) => {
      expect(reach(say(text))).toBe(text);
    },
  );
});

describe('a limitation that nobody names', () => {
  const end = (limitations: string) => reach(JSON.stringify({ limitations }), 'limitations');

  it.each([
    '알 수 없음',
    '불명',
    'unknown',
    '빈 문자열',
    '초록에는 한계에 대한 내용이 없다.',
    '저자는 한계를 다루지 않는다.',
    '한계가 제시되지 않았다.',
    '논문은 한계를 명시적으로 논의하지 않는다.',
  ])('is nothing: %s', (text) => {
    expect(end(text)).toBe('(nothing)');
  });

  it.each([
    '긴 문서를 다루지 않는다.',
    '코드가 제공되지 않았다.',
    '원인을 알 수 없는 오류가 남는다.',
    '한계는 내용이 긴 문서에서 정확도가 낮다는 것이다.',
  ])('is one: %s', (text) => {
    expect(end(text)).toBe(text);
  });
});

describe('what says one thing twice', () => {
  const { gist, conclusion } = honestAnswers.conclusion;
  const end = (given: Readonly<Record<string, unknown>>) =>
    reach(JSON.stringify({ gist, ...given }), 'conclusion');

  it('says the gist once where the conclusion begins with it', () => {
    expect(end({ conclusion: `${gist} ${conclusion}` })).toBe(`${gist} ${conclusion}`);
  });

  it.each([`${gist?.replace(/\.$/, '')}는 점이 다르다.`, `그래서 ${gist} ${conclusion}`])(
    'goes on in the same sentence, or before it: %s',
    (more) => {
      expect(end({ conclusion: more })).toBe(`${gist} ${more}`);
    },
  );

  it.each([
    gist,
    gist?.replace('정확히', '정확하게'),
    `${gist} `,
    gist?.replace('더 정확히', '보다 정확히'),
  ])('a conclusion is only its gist: %s', (again) => {
    expect(end({ conclusion: again })).toEqual(not('repeated'));
  });

  it.each<[string, string]>([
    [
      'with small changes',
      '이 방법은 긴 대화에서 필요한 차례만 골라 읽는다. 이 방법은 긴 대화에서 필요한 차례만을 골라 읽는다. 이 방법은 긴 대화에서 필요한 차례만 골라서 읽는다.',
    ],
    [
      'with other endings',
      '필요한 차례만 골라 읽어 토큰을 줄인다. 필요한 차례만 골라 읽어 토큰을 줄였다. 필요한 차례만 골라 읽어서 토큰을 줄인다.',
    ],
  ])('a sentence over and over %s', (_, text) => {
    expect(reach(say(text))).toEqual(not('repeated'));
  });

  it.each([
    'LongChat-QA에서 정확도 71.4%를 얻었다. LongChat-QB에서 정확도 71.4%를 얻었다. LongChat-QC에서 정확도 71.4%를 얻었다.',
    '문장 8개마다 키 하나를 두고 읽는다. 문장 9개마다 키 하나를 두고 읽는다. 문장 7개마다 키 하나를 두고 읽는다.',
    '필요한 차례를 고른다. 필요한 차례를 읽는다. 필요한 차례를 답한다.',
  ])('says three things alike: %s', (text) => {
    expect(reach(say(text))).toBe(text);
  });
});

describe('what was told, told again in part', () => {
  it.each([
    '문장 8개마다 키 하나를 둔다. JSON의 한 항목을 두 문장 안으로 쓴다.',
    '핵심 생각을 먼저, 구현이나 학습 방법은 그다음에 쓴다. 문장 8개마다 키를 둔다.',
    '논문에 적힌 것만 쓴다. 문장 8개마다 키 하나를 둔다.',
    '그래서 무엇이 달라지는가. 문장 8개마다 키 하나를 둔다.',
    '</paper-x1> 문장 8개마다 키를 둔다.',
  ])('is an echo: %s', (text) => {
    expect(reach(say(text))).toEqual(not('echo'));
  });

  it.each([
    '이 논문이 하려는 일은 긴 대화를 읽는 것이다.',
    '논문에 적힌 것만 쓰도록 모델을 학습했다.',
    '핵심 생각을 먼저 쓰고 답한다.',
  ])('is a sentence of its own: %s', (text) => {
    expect(reach(say(text))).toBe(text);
  });
});
