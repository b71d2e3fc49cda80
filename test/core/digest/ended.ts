import * as fc from 'fast-check';

const url = (paper: string) => `https://arxiv.org/abs/${paper}`;
const names = [
  ['Sparse Gardens: Reading Long Texts', '가나 정원'],
  ['Quiet Decoding', '다라 강을 따라'],
  ['Slow Rivers for Large Models', '마바 연과 바람'],
  ['Paper Kites', '사아 빌린 빛'],
  ['Borrowed Light in Retrieval', '아자 나무'],
] as const;

/** A heading that is a paper's title, whatever it is called, and no link. */
const titles: readonly ((name: readonly [string, string], number: number) => string)[] = [
  ([english]) => english,
  ([, korean]) => korean,
  ([english], number) => `${number}. ${english}`,
  ([, korean]) => `📌 ${korean}`,
  ([english, korean]) => `${korean} (${english})`,
  ([, korean], number) => `[${number}] ${korean}`,
];
/** What may stand last, right above the address: sentences and such as are none. */
const lines: readonly ((word: string) => string)[] = [
  (word) => `${word}을 쓰면 결과가 더 낫다고 말한다.`,
  (word) => `${word} 정확도 3점 향상`,
  (word) => `- ${word} 향상\n- 속도 두 배`,
  (word) => `\`${word}\``,
  (word) => `![그림 ${word}](https://example.com/b.png)`,
  (word) => `#${word} #검색`,
  (word) => `> ${word} 한 줄 평`,
  (word) => `**${word} 한 줄 평**`,
  (word) => `**한 줄 평**: ${word} 좋다`,
  (word) => `${word} State of the Art on Many Tasks`,
  (word) => `★★★★☆ ${word}`,
  (word) => `키워드: ${word}, 검색`,
];
const addresses: readonly ((paper: string, title: string) => string)[] = [
  (paper) => `[논문](${url(paper)})`,
  (paper) => `논문: ${url(paper)}`,
  (paper) => url(paper),
  (paper) => `- [논문](${url(paper)})`,
  (paper) => `[논문](${url(paper)}) | [코드](https://github.com/a/b)`,
  (paper) => `**arXiv**: [${paper}](${url(paper)})`,
  (paper, title) => `[${title}](${url(paper)})`,
  (paper, title) => `논문: [${title}](${url(paper)})`,
];
const sections = [
  ['소개', '결과'],
  ['무엇을 했나', '왜 중요한가'],
  ['Method', 'Results', '한계'],
  ['핵심', '실험', '느낀 점'],
];
const openings = ['', '안녕하세요. 여는말 오늘의 논문입니다.', '## 들어가며\n\n여는말 읽었다.'];
const closings = [
  '',
  '## 마치며\n\n닫는말 오늘은 여기까지입니다.',
  '---\n\n닫는말 읽어 주셔서 감사합니다.',
  '## 이번 주 소식\n\n닫는말 서버를 옮겼다.',
];

/** A digest, and of each of its papers what stands of it and nowhere else. */
export type Ended = {
  readonly text: string;
  readonly papers: readonly { readonly paper: string; readonly words: readonly string[] }[];
};

/** Papers under headings of one level that name none, each with its address at the end, at both ends, or at its beginning. */
export const ended: fc.Arbitrary<Ended> = fc
  .record({
    title: fc.constantFrom(...titles),
    last: fc.constantFrom(...lines),
    address: fc.constantFrom(...addresses),
    names: fc.constantFrom(...sections),
    isBold: fc.boolean(),
    place: fc.constantFrom('last', 'both', 'first'),
    opening: fc.constantFrom(...openings),
    closing: fc.constantFrom(...closings),
    isRuled: fc.boolean(),
    count: fc.integer({ min: 2, max: 5 }),
  })
  .map((shape) => {
    const { title, last, address, place, isBold, isRuled } = shape;
    const papers = names.slice(0, shape.count).map((name, at) => {
      const paper = `2603.0${1001 + at}`;
      const words = shape.names.map((_, section) => `말${at}${'가나다'[section]}끝`);
      const texts = words.map((word, section) => [
        isBold ? `**${shape.names[section]}**` : `### ${shape.names[section]}`,
        section === words.length - 1
          ? last(word)
          : `${word}을 쓰면 결과가 ${section} 더 낫다고 말한다.`,
      ]);
      const own = address(paper, name[0]);
      const blocks = [`## ${title(name, at + 1)}`, place === 'last' ? '' : own, ...texts.flat()];
      const end = place === 'both' ? `출처: [arXiv](${url(paper)})` : own;
      if (place !== 'first') blocks.push(end);
      return { paper, words, text: blocks.filter(Boolean).join('\n\n') };
    });
    const body = papers.map(({ text }) => text).join(isRuled ? '\n\n---\n\n' : '\n\n');
    const text = [shape.opening, body, shape.closing].filter(Boolean).join('\n\n');
    return { text, papers: papers.map(({ paper, words }) => ({ paper, words })) };
  });
