import * as fc from 'fast-check';

/** One paper as a digest may hold it: its part of the text, and the words that stand in it and nowhere else. */
export type Part = {
  readonly paper: string;
  readonly title: string;
  /** The heading above it that is no paper's. */
  readonly part?: string;
  readonly words: readonly string[];
  readonly text: string;
};

type Known = Omit<Part, 'text'> & { readonly number: number };
type Shape = (known: Known) => string;

const url = (paper: string) => `https://arxiv.org/abs/${paper}`;
const sentence = (word: string) => `${word}을 쓰면 긴 글에서도 값이 싸고 결과가 더 낫다고 말한다.`;

/** Headings whose level is fixed for a digest, as a writer has them; `mark` is the paper's own. */
const headed: Readonly<Record<string, Shape>> = {
  linked: ({ paper, title, words: [a, b, c] }) =>
    `## [${title}](${url(paper)})\n\n### 소개\n${sentence(`${a}`)}\n\n### 핵심 생각\n- ${sentence(`${b}`)}\n- ${sentence(`${c}`)}`,
  counted: ({ paper, title, number, words: [a, b, c] }) =>
    `## ${number}. [${title}](${url(paper)})\n\n${sentence(`${a}`)}\n\n#### 방법\n${sentence(`${b}`)}\n\n#### 한계\n${sentence(`${c}`)}`,
  addressFirst: ({ paper, title, number, words: [a, b, c] }) =>
    `## ${number}. ${title}\n\n- **저자**: 김가나\n- **arXiv**: ${url(paper)}\n- **코드**: [GitHub](https://github.com/a/b${number})\n\n${sentence(`${a}`)}\n\n### 결과\n${sentence(`${b}`)}\n\n${sentence(`${c}`)}`,
  addressLast: ({ paper, title, number, words: [a, b, c] }) =>
    `## ${number}. ${title}\n\n**요약:**\n${sentence(`${a}`)}\n\n${sentence(`${b}`)} ${sentence(`${c}`)}\n\n**논문 보기:** [HF](https://huggingface.co/papers/${paper}) | [arXiv](${url(paper)})`,
  quoted: ({ paper, title, words: [a, b, c] }) =>
    `## ${title}\n\n> arXiv 2026. [[Paper](${url(paper)})] [[Page](https://example.com/${paper})]\n\n### Method\n${sentence(`${a}`)}\n\n### Results\n| 값 | 말 |\n| --- | --- |\n| 3 | ${b} |\n\n${sentence(`${c}`)}`,
  flat: ({ paper, title, number, words: [a, b, c] }) =>
    `## ${number}. ${title}\n\n**arXiv**: [${paper}](${url(paper)})\n\n## 한 줄 요약\n${sentence(`${a}`)}\n\n## 문제 정의\n${sentence(`${b}`)}\n\n### 자세히\n${sentence(`${c}`)}`,
  cited: ({ paper, title, number, words: [a, b, c] }) =>
    `## ${number}. [${title}](${url(paper)})\n\n${sentence(`${a}`)} 앞선 [연구](${url(`1706.${paper.slice(5)}`)})와 다르다.\n\n### 결론\n${sentence(`${b}`)}\n\n### 관련 논문\n- [Old Work Number ${number}](${url(`1810.${paper.slice(5)}`)}) ${c}`,
};

/** Shapes without a heading of their own. */
const bare: Readonly<Record<string, Shape>> = {
  item: ({ paper, title, words: [a, b, c] }) =>
    `- **[${title}](${url(paper)})** (ICLR)\n  - ${sentence(`${a}`)}\n  - ${sentence(`${b}`)}\n    - ${sentence(`${c}`)}`,
  bold: ({ paper, title, number, words: [a, b, c] }) =>
    `${number}. **${title}** - 👍 ${number}\n   - 기관: ${a} 대학\n   - [HF 페이지](https://huggingface.co/papers/${paper})\n   - [논문 링크](${url(paper)})\n   - 요약: ${sentence(`${b}`)} ${sentence(`${c}`)}`,
  row: ({ paper, title, words: [a, b, c] }) =>
    `| 제목 | 요약 | 특징 | 링크 |\n| --- | --- | --- | --- |\n| **${title}** | ${sentence(`${a}`)} | ${sentence(`${b}`)} ${c} | [Paper](${url(paper)}), [Code](https://github.com/a/${paper}) |`,
  paragraph: ({ paper, title, words: [a, b, c] }) =>
    `[${title}](${url(paper)})\n\n${sentence(`${a}`)}\n\n- ${sentence(`${b}`)}\n- ${sentence(`${c}`)}`,
  details: ({ paper, title, words: [a, b, c] }) =>
    `<details>\n<summary><a href="${url(paper)}">${title}</a></summary>\n\n${sentence(`${a}`)}\n\n${sentence(`${b}`)} ${sentence(`${c}`)}\n\n</details>`,
};

const names = [
  'Sparse Gardens',
  'Quiet Decoding',
  'Slow Rivers',
  'Paper Kites',
  'Borrowed Light',
  'Small Maps',
];

function make(shape: Shape, number: number): Part {
  const paper = `2603.${String(1000 + number * 7).padStart(5, '0')}`;
  const title = `${names[number % names.length]}: Reading Long Texts Part ${number}`;
  const words = ['가', '나', '다'].map((letter) => `말${number}${letter}끝`);
  return { paper, title, words, text: shape({ paper, title, words, number }) };
}

const parts = (shapes: Readonly<Record<string, Shape>>, most: number) =>
  fc
    .array(fc.constantFrom(...Object.keys(shapes)), { minLength: 1, maxLength: most })
    .map((chosen) => chosen.flatMap((name) => shapes[name] ?? []));

/** Papers in one post, headed ones of any shape in any order, then such as have no heading under a heading each. */
export const mixture: fc.Arbitrary<readonly Part[]> = fc
  .tuple(parts(headed, 5), parts(bare, 4), fc.boolean())
  .map(([above, below, isLast]) => {
    const first = above.map((shape, at) => make(shape, at + 1));
    const under = below.map((shape, at) => {
      const part = make(shape, above.length + at + 1);
      const name = `갈래 ${at + 1}`;
      return { ...part, part: name, text: `## ${name}\n\n${part.text}` };
    });
    return isLast ? [...first, ...under] : [...under, ...first];
  });

/** Titles that are no headings; `title` may be a link. */
const marks: readonly ((title: string, number: number) => string)[] = [
  (title) => `**${title}**`,
  (title, number) => `**${number}. ${title}**`,
  (title, number) => `[${number}] ${title}`,
  (title) => `■ ${title}`,
  (title) => `📄 **${title}**`,
  (title) => `제목: ${title}`,
  (title) => `> ${title}`,
  (title) => `> [!paper]+ ${title}`,
  (title, number) => `${number}. ${title}\n---`,
];
const sectionNames = [
  ['요약'],
  ['소개', '방법'],
  ['무엇을 했나', '왜 중요한가'],
  ['Methode', 'Fazit'],
];

/** A paper of such a digest: `isLinked` when anything names it. */
export type Marked = Omit<Part, 'part'> & { readonly isLinked: boolean };

/**
 * Papers whose titles are no headings, with headings below them or none, written alike; one of them may be without its link,
 * and below each title there may be a line before the first section.
 */
export const marked: fc.Arbitrary<readonly Marked[]> = fc
  .record({
    mark: fc.constantFrom(...marks),
    names: fc.constantFrom(...sectionNames),
    depth: fc.integer({ min: 1, max: 4 }),
    hasSections: fc.boolean(),
    isBelow: fc.boolean(),
    opens: fc.array(fc.boolean(), { minLength: 3, maxLength: 5 }),
    bare: fc.option(fc.nat({ max: 4 }), { nil: -1 }),
  })
  .map(({ mark, names, depth, hasSections, isBelow, opens, bare }) =>
    opens.map((isOpened, at): Marked => {
      const { paper, title, words } = make(() => '', at + 1);
      const isLinked = at !== bare;
      const [a, b, c] = words.map((word) => sentence(word));
      const address = isLinked && isBelow ? `논문: ${url(paper)}` : '';
      const head = mark(isLinked && !isBelow ? `[${title}](${url(paper)})` : title, at + 1);
      const heads = hasSections ? names.map((name) => `${'#'.repeat(depth)} ${name}`) : [];
      const [first = '', second = ''] = heads;
      const blocks = isOpened
        ? [head, address, a, first, b, second, c]
        : [head, address, first, a, second, b, c];
      const text = blocks.filter((block) => block !== '').join('\n\n');
      return { paper, title, words, text, isLinked };
    }),
  );
