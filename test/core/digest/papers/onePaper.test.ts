import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const url = 'https://arxiv.org/abs/2603.04001';
const link = `[Quiet Rivers in Long Texts](${url})`;
const said = '강을 따라 읽으면 긴 글에서도 값이 싸고 결과가 더 낫다.';
const join = (...blocks: readonly string[]) => blocks.join('\n\n');
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 강 읽기\ndate: 2026-03-02\n---\n\n${body}\n`);
/** The only entry's headings and texts. */
const read = (body: string) =>
  parse(body).digest.entries.map(({ sections }) =>
    sections.flatMap(({ heading, children }) => [
      ...(heading ? [`# ${heading}`] : []),
      ...[...JSON.stringify(children).matchAll(/"value":"([^"]*)"/g)].map(([, text]) => text),
    ]),
  );
const toldOutside = (body: string) =>
  parse(body).problems.filter(({ code }) => code === 'outside-paper').length;

const begins: Readonly<Record<string, string>> = {
  'linked title': `# ${link}`,
  'title and address': join('# 강 읽기', `논문: ${url}`),
  'address alone': `논문: ${url}`,
};
const hellos = [
  '안녕하세요, 매주 논문을 읽어 드리는 코니입니다.',
  '안녕하세요! 오늘은 Rivers를 읽어 봅니다.',
  '안녕하세요 여러분, 반갑습니다. 그럼 바로 시작해 보겠습니다!',
  '작성자: 코니 | 작성일: 2026-03-02',
  'Hello everyone, I am Coney.',
  '안녕하세요! 저는 논문을 읽는 코니입니다.',
  'Written by: Coney Island | 2026-03-02',
  '오늘은 Rivers를 리뷰해 보겠습니다.',
  '이번 글에서는 “Quiet Rivers in Long Texts” 논문을 소개한다.',
  '이번 포스트에서는 LoRA: Low-Rank Adaptation of Large Models (ICLR 2022) 논문을 리뷰하겠습니다.',
  '안녕하세요. 오늘은 Direct Preference Optimization이라는 논문을 살펴보려고 합니다.',
];
const goodbyes = [
  '읽어 주셔서 감사합니다.',
  '오늘은 여기까지입니다. 다음 글에서 만나요!',
  join('## 마치며', '긴 글 읽어 주셔서 고맙습니다.'),
  join('## 4. 마치며', '다음 글에서는 BERT를 리뷰하겠습니다. 읽어 주셔서 감사합니다!'),
  join('## 2.3) 나가며', '그럼 다음 주 월요일에 또 만나요.'),
  join('---', '오탈자는 댓글로 알려 주세요.'),
  '**다음 글 예고**: 로봇을 다룬다.',
];

describe('a post of one paper', () => {
  it.each(Object.entries(begins))('is its text without hello and goodbye: %s', (_, begin) => {
    for (const body of [said, join('## 요약', said), join('## 요약', said, '## 방법', said)]) {
      const own = read(join(begin, body));
      expect(own).toHaveLength(1);
      for (const hello of hellos) {
        expect(read(join(begin, hello, body))).toEqual(own);
        expect(toldOutside(join(begin, hello, body))).toBe(1);
      }
      for (const goodbye of goodbyes) {
        expect(read(join(begin, body, goodbye))).toEqual(own);
        expect(toldOutside(join(begin, body, goodbye))).toBe(1);
      }
    }
  });

  it('whose related work stands under titles of its own', () => {
    const work = join(
      '## 종이배 이야기',
      '### [종이배](https://arxiv.org/abs/2603.04002)',
      '종이배는 느리고 물에 젖는다.',
    );
    const body = join(
      begins['address alone'] ?? '',
      '## 배경',
      said,
      work,
      '## 방법',
      said,
      '## 결과',
      said,
    );
    const own = read(body);
    expect(own).toHaveLength(1);
    for (const goodbye of goodbyes) {
      expect(read(join(body, goodbye))).toEqual(own);
      expect(toldOutside(join(body, goodbye))).toBe(1);
    }
    const kept = join('## 4. 마치며', '강은 긴 글을 싸게 읽는 길이다.');
    expect(read(join(body, kept))[0]?.slice(-2)).toEqual([
      '# 4. 마치며',
      '강은 긴 글을 싸게 읽는 길이다.',
    ]);
  });

  it('has no heading of a hello left', () => {
    const body = join(`# ${link}`, '## 들어가며', hellos[0] ?? '', '## 요약', said);
    expect(read(body)).toEqual([['# 요약', said]]);
  });

  it.each([
    '안녕하세요, 오늘 논문은 보상을 없앤 글입니다.',
    '안녕하세요, 코니입니다. 강은 긴 글을 싸게 읽는다.',
    '오늘은 보상 모델 없이 배우는 법을 다룬다.',
    '오늘은 값이 싸고 빠른 Rivers를 리뷰해 보겠습니다.',
    '이번 글에서는 Rivers가 왜 빠른지 살펴본다.',
    '이번 글에서는 KV cache를 반으로 줄이는 방법을 소개한다.',
    '오늘은 Rivers를 소개한다. Rivers는 긴 글을 싸게 읽는다.',
    '반갑다는 말을 배우는 모델이다.',
    '저자: 코니 | 학회: 강 2026',
    '저는 앞 단어를 보고 다음을 맞히는 모델입니다.',
    '작성자: 사람이 아닌 모델이 쓴 글을 가린다',
    '작성자 식별',
    'Written by: whoever the model takes for a human',
    '자연어에서 시작합니다.',
  ])('begins with what is said of it: %s', (text) => {
    expect(read(join(`# ${link}`, text, '## 요약', said))).toEqual([[text, '# 요약', said]]);
  });

  it.each([
    '이 논문은 앞으로도 읽힐 것이다. 읽어 주셔서 감사합니다.',
    '여기까지가 이 논문의 핵심이다.',
    '강은 다음 주의 날씨도 맞힌다.',
  ])('ends with what is said of it: %s', (text) => {
    expect(read(join(`# ${link}`, said, text))).toEqual([[said, text]]);
    expect(read(join(`# ${link}`, said, '## 마치며', text))).toEqual([[said, '# 마치며', text]]);
  });

  it.each([
    ['알림', '알림 문구를 짓는 일이다.'],
    ['공지', '데이터는 회사 공지 만 건이다.'],
    ['구독', '모델이 다음에 볼 채널을 고른다.'],
    ['다음 시간 예측', '한 시간 뒤의 교통을 맞힌다.'],
    ['후원', '후원을 받을 사람을 고르는 일이다.'],
  ])('ends with what it calls %s', (label, text) => {
    const said = read(join(`# ${link}`, '강은 값이 싸다.', `**${label}**: ${text}`)).flat();
    expect(said[0]).toBe('강은 값이 싸다.');
    expect(said.slice(1).join('')).toContain(label);
    expect(said.slice(1).join('')).toContain(text);
  });

  it('is all goodbye only where nothing else is said', () => {
    expect(read(join(`# ${link}`, goodbyes[0] ?? ''))).toEqual([[goodbyes[0]]]);
  });
});
