import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../../core/digest';
import { writePlain } from '../../../../../core/tree/plain';

const papers = [
  ['2401.00001', 'Quiet Rivers: A Review', '긴 글을 적은 메모리로 읽는다고 말한다.'],
  ['2401.00002', 'Mamba', '스승 없이도 남의 말을 옮기는 법을 배운다.'],
  ['2401.00003', '느린 정원에서 자라는 작은 모델', '쉬어 가며 배워 작은 모델이 더 낫다.'],
] as const;
type Shape = (title: string, id: string, text: string) => string;
const at = (id: string) => `https://arxiv.org/abs/${id}`;
const shapes: Readonly<Record<string, Shape>> = {
  linked: (title, id, text) => `- [${title}](${at(id)}): ${text}`,
  'link in brackets': (title, id, text) => `- ${title} ([논문](${at(id)})): ${text}`,
  'two links in brackets': (title, id, text) =>
    `- ${title} ([논문](${at(id)}), [코드](https://github.com/a/b)) - ${text}`,
  'id in brackets': (title, id, text) => `- ${title} (arXiv:${id}): ${text}`,
  'bold, id in brackets': (title, id, text) => `- **${title}** (arXiv:${id}): ${text}`,
  'bold, id in brackets, no sign': (title, id, text) => `- **${title}** (arXiv:${id}) ${text}`,
  'link at the end': (title, id, text) => `- ${title}: ${text} [논문](${at(id)})`,
  'address at the end': (title, id, text) => `- ${title} - ${text} (${at(id)})`,
  'linked id first': (title, id, text) => `- [${id}](${at(id)}) ${title}: ${text}`,
  'id first': (title, id, text) => `- [${id}] ${title}: ${text}`,
};

function read(text: string) {
  const post = `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n# 목록\n\n${text}\n`;
  const { digest, problems } = parseDigest('2026-03-02-글.md', post);
  const entries = digest.entries.map(({ paper, title, sections }) => [
    paper,
    title,
    sections.map(({ children }) => writePlain(children).trim()).join('\n'),
  ]);
  return { entries, told: problems.map(({ code, line }) => `${line} ${code}`) };
}

const pairs = Object.keys(shapes).flatMap((one) =>
  Object.keys(shapes).map((other) => [one, other]),
);

describe('a list of papers', () => {
  it.each(pairs)('%s, with an item: %s', (one, other) => {
    const text = papers.map(([id, title, said], place) =>
      shapes[place === 1 ? (other ?? '') : (one ?? '')]?.(title, id, said),
    );
    expect(read(text.join('\n')).entries).toEqual(papers);
  });

  it.each([
    '지난주에 읽은 [논문](https://arxiv.org/abs/2401.00009)은 더 낫다고 말한다.',
    '요약: 더 낫다고 말한다. [논문](https://arxiv.org/abs/2401.00009)',
    '이것은 https://arxiv.org/abs/2401.00009 에서 볼 수 있는데 더 낫다고 한다.',
    '비교 대상 ([논문](https://arxiv.org/abs/2401.00009)): 더 낫다고 말한다.',
  ])('tells of an item that it cannot read: %s', (item) => {
    const { entries, told } = read(`${shapes.linked?.(...swap(papers[0]))}\n- ${item}`);
    expect(entries).toEqual([papers[0]]);
    expect(told).toEqual(['9 unclear-link']);
  });

  it.each([
    '관련 논문: [논문](https://arxiv.org/abs/2401.00009)',
    '코드는 [여기](https://github.com/a/b)에 있다.',
    '저자: 김가나',
  ])('says nothing of an item that has no paper of its own: %s', (item) => {
    const { entries, told } = read(`${shapes.linked?.(...swap(papers[0]))}\n- ${item}`);
    expect(entries).toEqual([papers[0]]);
    expect(told).toEqual([]);
  });

  it.each([
    (title: string, url: string) => `- ${title} [논문](${url})`,
    (title: string, url: string) => `- [2401.00001](${url}) ${title}`,
  ])('takes no second part of a title for a text', (write) => {
    const index = papers.map(([id]) => write('Slow Gardens: Growing Small Models', at(id)));
    expect(read(index.join('\n')).entries).toEqual([]);
  });

  it('says nothing of what an item cites below it', () => {
    const [first, second] = papers;
    const { entries, told } = read(
      `- **[${first[1]}](${at(first[0])})**\n  - ${first[2]}\n  - 견줌: [논문](${at('2401.00009')})은 느리다.\n- **[${second[1]}](${at(second[0])})**\n  - ${second[2]}`,
    );
    expect(entries.map(([paper]) => paper)).toEqual([first[0], second[0]]);
    expect(told).toEqual([]);
  });

  it('tells of rows that it cannot read', () => {
    const [first] = papers;
    const { entries, told } = read(
      `| 논문 | 요약 |\n|-|-|\n| [${first[1]}](${at(first[0])}) | ${first[2]} |\n|  | 더 낫다고 말한다. [논문](${at('2401.00009')}) |`,
    );
    expect(entries).toEqual([first]);
    expect(told).toEqual(['11 unclear-link']);
  });

  it('reads no labels of one paper as titles', () => {
    const { entries } = read(
      `## [Mamba](${at('2401.00002')})\n\n- 방법: 상태를 골라 남긴다. [논문](${at('2401.00002')})\n- 결과: 더 빠르다. [논문](${at('2401.00002')})`,
    );
    expect(entries.map(([paper, title]) => [paper, title])).toEqual([['2401.00002', 'Mamba']]);
  });
});

function swap([id, title, text]: (typeof papers)[number]): [string, string, string] {
  return [title, id, text];
}
