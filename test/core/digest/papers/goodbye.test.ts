import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const url = (n: number) => `https://arxiv.org/abs/2603.0${4000 + n}`;
const names = ['Quiet Rivers in Long Texts', 'Paper Boats', 'Slow Gardens of Small Models'];
const link = (n: number) => `[${names[n - 1]}](${url(n)})`;
const said = (n: number) => `말${n}끝을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다.`;
const join = (...blocks: readonly string[]) => blocks.join('\n\n');
const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
/** Each entry's paper by its number, with all texts of its sections. */
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, sections }) => [
    Number(paper.slice(-1)),
    sections
      .flatMap(({ heading, children }) => [heading, JSON.stringify(children)])
      .flatMap((text) => (text.startsWith('[') ? findTexts(text) : [text]))
      .filter((text) => text !== ''),
  ]);
const findTexts = (json: string) =>
  [...json.matchAll(/"value":"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text);
const own = (...more: readonly string[]) => [
  [1, [said(1)]],
  [2, [said(2)]],
  [3, [said(3), ...more]],
];
const toldOutside = (body: string) =>
  parse(body).problems.filter(({ code }) => code === 'outside-paper').length;

type Make = (n: number) => string;
const shapes: Readonly<Record<string, Make>> = {
  heading: (n) => join(`## ${link(n)}`, said(n)),
  'counted heading': (n) => join(`## ${n}. ${link(n)}`, said(n)),
  bold: (n) => join(`**${link(n)}**`, said(n)),
  'above an address': (n) => join(`## ${names[n - 1]}`, url(n), said(n)),
  folded: (n) =>
    join(
      `<details><summary><a href="${url(n)}">${names[n - 1]}</a></summary>`,
      said(n),
      '</details>',
    ),
};
const all = (make: Make) => join(make(1), make(2), make(3));

describe('what only says goodbye is of no paper', () => {
  const goodbyes = [
    '읽어 주셔서 감사합니다.',
    '오늘은 여기까지입니다. 긴 글 끝까지 읽어 주셔서 고맙습니다!',
    join('다음 주에 또 만나요 👋', '오탈자나 의견은 댓글로 남겨 주세요!'),
    '다음 글에서는 더 긴 글을 다룰 예정입니다.',
    '이상 3편이었습니다. 저는 마지막 논문이 좋았습니다. 감사합니다 :)',
    '구독과 좋아요는 큰 힘이 됩니다 🙏',
    '이 글은 GPT-4로 자동 생성했습니다.',
    '지금까지 코니였습니다. 고맙습니다!',
    '그럼 이만 줄입니다.',
    '내일 또 봐요!',
    '다음 주에 만나요! 구독은 [여기](https://example.com)에서.',
    '읽어 주셔서 감사합니다. 지난 호는 [홈페이지](https://example.com)에서 볼 수 있어요.',
    '또 만나요. 디스코드 채널에서 함께 이야기해요! RSS는 https://example.com/feed 입니다.',
    'Until next time!',
    '> 즐거운 주말 보내세요!',
    'Thanks for reading! See you next week.',
    join('**마치며**', '읽어 주셔서 감사합니다.'),
    join('**📢 다음 주 예고**: 로봇을 다룬다.'),
    join('**공지**', '스터디는 한 주 쉰다.', '- 장소도 바뀐다.'),
    join('추신: 이번 달에는 두 번 쉰다.'),
  ];

  it.each(Object.entries(shapes))('%s', (_, make) => {
    for (const goodbye of goodbyes) {
      const body = join(all(make), goodbye);
      expect(read(body)).toEqual(own());
      expect(toldOutside(body)).toBe(1);
      expect(read(join(make(1), make(2), goodbye))).toEqual(own().slice(0, 2));
    }
  });

  it('nor is what all papers are looked back at with', () => {
    const end = '이번 주는 짧은 글이 많았습니다. 다음 주에 만나요!';
    expect(read(join(all(shapes.heading ?? link), end))).toEqual(own());
  });
});

describe('what sounds like a goodbye stays', () => {
  const texts = [
    '코드는 모두 공개되어 있습니다. 읽어 주셔서 감사합니다.',
    '“읽어 주셔서 감사합니다.”',
    '여기까지가 이 논문의 핵심이다.',
    '지금까지 최고였습니다.',
    '다음 주의 날씨를 맞히는 데도 쓸 수 있다.',
    '다음 주 수요를 예측할 예정이다.',
    '이 글은 에이전트의 뿌리가 되는 글입니다.',
    '이상 탐지에서도 가장 낫다.',
    '구독 서비스의 이탈을 미리 알려 준다.',
    '사용자의 의견을 모아 다시 배운다.',
    '오늘날 널리 쓰이는 방법보다 낫다.',
    '감사합니다라고 답하는 모델을 만들었다.',
    'See Section 3 for details.',
    '**다음 단계**: 로봇에 써 본다.',
    '**오늘의 한 줄**: 값이 싸다.',
    '결과는 표에 있다.',
    '에이전트는 다음 번에 저장한 기억을 읽습니다.',
    '모델은 다음 달에 일어날 일을 시계열로 나누어 예측한다.',
    '다음 주에 방문자가 다시 찾아올 확률을 잰다.',
    '모델은 내일 찾아올 비를 맞힌다.',
    '또 다시 만나는 문제를 다룬다.',
    '오늘 배운 것은 한 시간 안에 마친다.',
    '사람에게 피드백을 보내 달라고 요청합니다.',
    '사용자의 의견을 모아 답을 고쳐 달라고 부탁한다.',
    '모델은 잘못된 추론을 찾으면 사용자에게 알려 달라고 요청한다.',
    '잘못된 답을 골라내 이유를 달아 주시면 점수가 오른다.',
    '구독 서비스를 해지할 사람을 찾아 주세요라는 지시를 따른다.',
    '지금까지 난제였습니다.',
    '이만 장의 그림을 쓴다.',
    '이 글은 사람이 썼다.',
    '이 요약은 LLM이 생성한 것이다.',
    '본 리뷰는 GPT가 생성한 답을 사람이 매주 정리했다.',
    'The weights stay frozen until then.',
    'The policy is not updated until next round of sampling.',
    'Until next round, the policy is not updated.',
    'That’s all it takes to win.',
  ];

  it.each(['heading', 'counted heading', 'bold', 'above an address'])('%s', (shape) => {
    const make = shapes[shape] ?? link;
    for (const text of texts) {
      const body = join(all(make), text);
      const kept = text.replaceAll('**', '').split(/(?<=[단줄][계 ]?[계줄]?)(?=: )/);
      const [last] = read(body).slice(-1);
      expect(read(body).slice(0, 2)).toEqual(own().slice(0, 2));
      expect(last?.[0]).toBe(3);
      expect([last?.[1]].flat().join('')).toBe(said(3) + kept.join(''));
      expect(toldOutside(body)).toBe(0);
    }
  });

  it('where each paper says so', () => {
    const make: Make = (n) => join(`## ${link(n)}`, said(n), '읽어 주셔서 감사합니다.');
    expect(read(all(make))).toEqual(
      own().map(([n]) => [n, [said(Number(n)), '읽어 주셔서 감사합니다.']]),
    );
    const labelled: Make = (n) => join(`## ${link(n)}`, said(n), '**다음 글**: 더 긴 글을 읽는다.');
    expect(read(all(labelled)).map(([, texts]) => [texts].flat().length)).toEqual([3, 3, 3]);
  });

  it('where more follows', () => {
    const end = '읽어 주셔서 감사합니다.';
    const body = join(all(shapes.heading ?? link), end, '그림에서는 더 크다.');
    expect(read(body)).toEqual(own(end, '그림에서는 더 크다.'));
  });

  it('where its paper is linked', () => {
    const end = `이 글은 사람이 [논문](${url(3)})을 보고 정리했습니다.`;
    const [last] = read(join(all(shapes.heading ?? link), end)).slice(-1);
    expect([last?.[1]].flat().join('')).toContain('정리했습니다');
  });
});

describe('a last paper of which nothing else is said', () => {
  it.each([
    '읽어 주셔서 감사합니다.',
    '---\n\n읽어 주셔서 감사합니다.',
    '# 마치며\n\n이번 주에는 긴 글이 많았다.',
    '![그림](https://example.com/a.png)\n\n## 마치며\n\n이번 주에는 긴 글이 많았다.',
  ])('is told, and the words that close the post are not its own: %s', (end) => {
    const body = join(`## ${link(1)}`, said(1), `## ${link(2)}`, end);
    expect(read(body)).toEqual([[1, [said(1)]]]);
    expect(parse(body).problems.map(({ code }) => code)).toContain('no-words');
  });
});
