import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SectionName, sectionNames } from '../../../../core/model';
import type { Case } from '../../../../core/model/answer/judge';
import { readAnswer } from '../../../../core/model/answer/readAnswer';
import { defaultTerms } from '../../../../core/model/prompt';
import { readInstructions } from '../../../../core/model/prompt/readPrompt';
import { keysOf } from '../../../../core/model/prompt/shapes';
import { readAbstract } from '../../../../core/model/text';
import { writePlain } from '../../../../core/tree/plain';
import { honestAnswers, type Lie, modelPaper, tellLie } from '../../../doubles/models/answers';

const about = (section: SectionName): Case => ({
  section,
  paper: modelPaper.paper,
  text: readAbstract(modelPaper.title, modelPaper.abstract),
  terms: defaultTerms,
  instructions: readInstructions('ko'),
  mark: 'paper-x1',
  others: [],
});
const read = (text: string, section: SectionName = 'method', cut?: true) =>
  readAnswer({ text, ...(cut && { cut }) }, about(section));
const outcome = (text: string, section?: SectionName) => {
  const answer = read(text, section);
  return 'fault' in answer ? answer.fault : writePlain(answer.section.children).trim();
};
const say = (method: unknown) => JSON.stringify({ method });

describe('an honest answer', () => {
  it.each(sectionNames)('is a section: %s', (section) => {
    const answer = read(JSON.stringify(honestAnswers[section]), section);
    expect(answer).toHaveProperty('section.kind', section);
    expect(answer).not.toHaveProperty('section.placeholder');
  });

  it('has the shape of what people write', () => {
    const { introduction, conclusion } = honestAnswers;
    expect(read(JSON.stringify(introduction), 'introduction')).toEqual({
      section: {
        kind: 'introduction',
        heading: 'Introduction',
        children: [
          {
            type: 'list',
            ordered: false,
            children: (['goal', 'motivation', 'contribution'] as const).map((kind) => ({
              type: 'listItem',
              children: [
                {
                  type: 'paragraph',
                  label: { kind, text: `${kind[0]?.toUpperCase()}${kind.slice(1)}:` },
                  children: [{ type: 'text', value: introduction[kind] }],
                },
              ],
            })),
          },
        ],
      },
    });
    expect(outcome(JSON.stringify(conclusion), 'conclusion')).toBe(
      `${conclusion.gist} ${conclusion.conclusion}`,
    );
  });

  it.each(['fenced', 'thinking'] as const)('may have words around it: %s', (lie) => {
    const honest = honestAnswers.method;
    expect(outcome(tellLie(lie, honest, ''))).toBe(outcome(JSON.stringify(honest)));
  });

  it.each([
    ['a list of sentences', '["하나를 만든다.","둘을 잰다."]', '하나를 만든다. 둘을 잰다.'],
    [
      'TeX that nobody escaped',
      '"손실 $\\mathcal{L} \\times \\beta$을 줄인다."',
      '손실 \\mathcal{L} \\times \\beta을 줄인다.',
    ],
    ['TeX as it should be', '"손실 $\\\\frac{a}{b}$을 줄인다."', '손실 \\frac{a}{b}을 줄인다.'],
    ['more than was asked', '"하나를 만든다.","note":"x"', '하나를 만든다.'],
    ['a real line break', '"하나를\n만든다."', '하나를 만든다.'],
  ])('may be %s', (_what, value, text) => {
    expect(outcome(`{"method":${value}}`)).toBe(text);
  });

  it.each([
    '',
    ' ',
    '없음',
    '없음.',
    'N/A',
    'none',
    '한계는 초록에 적혀 있지 않다.',
    '저자는 한계를 따로 언급하지 않았다.',
  ])('says that no limitation is told of: %j', (limitations) => {
    const answer = read(JSON.stringify({ limitations }), 'limitations');
    expect(answer).toMatchObject({ section: { kind: 'limitations', placeholder: true } });
  });

  it.each(['영어로만 시험했다. 다른 언어는 언급하지 않았다.', '없는 사실을 지어내기도 한다.'])(
    'says of a limitation that there is one: %j',
    (limitations) => {
      expect(outcome(JSON.stringify({ limitations }), 'limitations')).toBe(limitations);
    },
  );
});

describe('an answer that is none', () => {
  it.each<[Lie, string]>([
    ['english', 'not-korean'],
    ['chinese', 'not-korean'],
    ['other-keys', 'other-keys'],
    ['half-json', 'not-json'],
    ['repeated', 'repeated'],
    ['other-paper', 'other-paper'],
    ['link', 'other-paper'],
    ['empty', 'empty'],
    ['prose', 'not-json'],
    ['too-long', 'too-long'],
  ])('%s: %s', (lie, fault) => {
    for (const section of sectionNames) {
      const told = tellLie(lie, honestAnswers[section], '');
      expect([section, outcome(told, section)]).toEqual([section, fault]);
    }
  });

  it.each([
    ['of the rules', say(`물론이다. ${readInstructions('ko').slice(20, 120)}`)],
    [
      'of the question',
      say('어떻게 했는가. 핵심 생각을 먼저, 구현이나 학습 방법은 그다음에 쓴다.'),
    ],
    ['of the fence', say('논문은 paper-x1 안에 있다.')],
    ['in bare words', readInstructions('ko').slice(0, 300)],
  ])('is an echo %s', (_what, text) => {
    expect(outcome(text)).toBe('echo');
  });

  it('was cut in the midst of its JSON', () => {
    expect(read('{"method":"여덟 차례마다', 'method', true)).toEqual({ fault: 'too-long' });
  });

  it.each([
    ['a number', '{"method":7}', 'other-keys'],
    ['an object', '{"method":{"text":"하나를 만든다."}}', 'other-keys'],
    ['inherited', '{"toString":"하나를 만든다."}', 'other-keys'],
    ['nothing', '{"method":null}', 'empty'],
    ['only dress', '{"method":"** **"}', 'empty'],
    ['only what is not seen', '{"method":"\\u200b\\u202e"}', 'empty'],
    ['a list', '["하나를 만든다."]', 'not-json'],
    ['a thought without an end', '<think>Let me see {"method":"하나를 만든다."}', 'empty'],
    ['the section of another question', JSON.stringify(honestAnswers.results), 'other-keys'],
  ])('holds %s', (_what, text, fault) => {
    expect(outcome(text)).toBe(fault);
  });

  it.each([
    ['half English', 'Lantern은 only reads turns that a question needs and is more accurate.'],
    ['Chinese on its way', '여덟 차례마다 키를 存储하고 필요한 대화만 读取한다.'],
    ['Japanese', 'この手法は必要な部分だけを読む。'],
    ['Russian', 'Метод читает только нужное.'],
    ['names that the paper does not have', 'HyperGlow MegaBench SuperNet UltraModel을 썼다.'],
    ['figures alone', '71.4% 6.2 12%'],
  ])('is not Korean: %s', (_what, text) => {
    expect(outcome(say(text))).toBe('not-korean');
  });

  it.each([
    ['names', 'Lantern은 LongChat-QA에서 exact match로 잰다.'],
    ['terms', 'few-shot과 fine-tuning을 baseline으로 삼아 zero-shot 추론을 비교한다.'],
    ['a term in brackets', '희소 검색기(sparse retriever)를 만든다.'],
    ['formulas and code', '`encode(turn)`으로 $\\mathcal{L}_r$을 구한다.'],
  ])('is Korean with %s', (_what, text) => {
    expect(outcome(say(text))).not.toBe('not-korean');
  });

  it.each([
    'arXiv:2401.99999의 방식을 따른다.',
    '2401.12345v2의 방식을 따른다.',
    '방식을 따른다.2401.12345',
    '방식(2401.12345)을 따른다.',
    'hep-th/9901001의 방식을 따른다.',
    '자세한 것은 arxiv.org/abs/1706.03762에 있다.',
    '자세한 것은 evil.example/a?b=c에 있다.',
    '자세한 것은 www.evil.example에 있다.',
    '자세한 것은 evil.com에 있다.',
    '자세한 것은 javascript://alert에 있다.',
    '자세한 것은 [여기](https://evil.example)에 있다.',
    '이 방법은 “Attention Is All You Need”의 것이다.',
    '이 방법은 Scaling Laws for Neural Language Models를 따른다.',
  ])('names another paper or place: %s', (text) => {
    expect(outcome(say(text))).toBe('other-paper');
  });

  it.each([
    'arXiv:2511.01234에서 Lantern을 제안한다.',
    '정확도 71.4%로 6.2점 높았다.',
    '“Sparse Retrieval for Long Conversations”라는 이름 그대로이다.',
    '학습 3.5일, 비용 1,234.5달러가 들었다.',
    '[이 논문](https://arxiv.org/abs/2511.01234v3)에서 다룬다.',
    '값은 12401.12345, 1.2401.12345, 2413.12345이다.',
    '학습률은 1e-4/2이고 v2.0/large를 쓴다.',
  ])('names none: %s', (text) => {
    expect(outcome(say(text))).toBe(text.replace(/\[(.*)\]\(.*\)/, '$1'));
  });

  it.each([
    '여덟 차례마다 키를 둔다. '.repeat(3),
    '차례차례차례차례차례차례차례차례차례차례 읽는다.',
    '키를 두고, 키를 두고, 키를 두고, 키를 두고, 키를 둔다.',
  ])('says one thing over and over: %s', (text) => {
    expect(outcome(say(text))).toBe('repeated');
  });

  it.each(['높았다. 높았다.', '하하하 웃는다.', 'A를 B로, B를 C로, C를 D로, D를 E로 바꾼다.'])(
    'says things twice: %s',
    (text) => {
      expect(outcome(say(text))).not.toBe('repeated');
    },
  );
});

describe('what reaches the reader', () => {
  it.each([
    ['Markdown', '## 방법\n- **여덟 차례**마다 키를 _둔다_.', '여덟 차례마다 키를 둔다.'],
    [
      'HTML',
      '여덟 <b>차례</b>마다 <script>alert(1)</script> 키를 <img src=x onerror=alert(1)>둔다.',
      undefined,
    ],
    ['a table', '| 가 | 나 |\n|---|---|\n| 다 | 라 |', undefined],
    [
      'a link to this paper',
      '[이 논문](https://arxiv.org/abs/2511.01234)은 키를 둔다.',
      '이 논문은 키를 둔다.',
    ],
    ['a picture', '![그림](https://arxiv.org/abs/2511.01234) 키를 둔다.', undefined],
    ['signs that are not seen', '키\u200b를 \u202e둔다.', '키를 둔다.'],
  ])('is text: %s', (_what, text, shown) => {
    const answer = read(say(text));
    const told = JSON.stringify('section' in answer && answer.section.children);
    expect(told).not.toMatch(/"(?:link|strong|emphasis|table|list|heading|code|url)"/);
    if (shown !== undefined) expect(outcome(say(text))).toBe(shown);
  });

  it('is a section or a fault, and paragraphs of text, whatever the model writes', () => {
    const bits = fc.constantFrom(
      ...[
        '{',
        '}',
        '"',
        '":"',
        '"method"',
        ':',
        '[',
        ']',
        '\\',
        '\\u',
        ',',
        ' ',
        '\n',
        '<think>',
        '</think>',
      ],
      ...[
        '```json',
        '한국어로 쓴다.',
        '$x^2$',
        '[a](https://b.c)',
        '<b>',
        '</b>',
        '**',
        '# ',
        '- ',
        '2401.00001',
        '가',
        '|',
      ],
    );
    fc.assert(
      fc.property(fc.string({ unit: bits, maxLength: 40 }), fc.boolean(), (text, isWhole) => {
        for (const section of sectionNames) {
          const [key = ''] = keysOf[section];
          const rest = Object.fromEntries(keysOf[section].map((each) => [each, '다른 말을 쓴다.']));
          const given = isWhole ? JSON.stringify({ ...rest, [key]: text }) : text;
          const answer = readAnswer({ text: given }, about(section));
          const told = JSON.stringify('section' in answer ? answer.section.children : []);
          const types = [...told.matchAll(/"type":"(\w+)"/g)].map(([, type]) => type);
          expect(
            types.filter(
              (type) =>
                !['paragraph', 'list', 'listItem', 'text', 'inlineMath', 'inlineCode'].includes(
                  type ?? '',
                ),
            ),
          ).toEqual([]);
          expect(told).not.toMatch(/https?:|(?<!\d|\d\.)2401\.00001(?!\d)/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
