import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { writePlain } from '../../../core/tree/plain';

/** Titles of some 60, 110 and 190 letters. */
const names = [
  'Quiet Rivers: Reading Long Texts with Small Models and Less Memory',
  'Paper Boats for Everyone: How a Model without Any Teacher Learns to Carry the Words of Others over Wide Waters',
  'Slow Gardens: Growing Small Models with Patience, Hardware-Aware Pruning, and a Simple Schedule of Rests for Long Sequences of Text, Sound and Pictures in Twelve Languages of Three Continents',
];
const said = [
  '긴 글을 적은 메모리로 읽는다.',
  '스승 없이도 말을 옮기는 법을 배운다.',
  '쉬어 가며 배워 작은 모델이 더 낫다.',
];
const ids = ['2603.04001', '2603.04002', '2603.04003'];
type Parts = { readonly title: string; readonly id: string; readonly url: string };
type Form = (paper: Parts, text: string) => string;

const parse = (body: string) =>
  parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${body}\n`);
const read = (body: string) =>
  parse(body).digest.entries.map(({ paper, title, sections }) => [
    paper,
    title,
    sections.map(({ children }) => writePlain(children).trim()).join('\n'),
  ]);
const make = (form: Form, apart: string) =>
  ids
    .map((id, at) =>
      form({ title: names[at] ?? '', id, url: `https://arxiv.org/abs/${id}` }, said[at] ?? ''),
    )
    .join(apart);
const all = ids.map((id, at) => [id, names[at], said[at]]);

const items: Readonly<Record<string, Form>> = {
  'bold, link': ({ title, url }, text) => `- **${title}** [arXiv](${url})\n  - ${text}`,
  'bold, link in brackets': ({ title, url }, text) =>
    `- **${title}** ([논문](${url}))\n  - ${text}`,
  'bold, two links': ({ title, url }, text) =>
    `- **${title}** [논문](${url}) · [PDF](${url.replace('abs', 'pdf')})\n  - ${text}`,
  'bold, address': ({ title, url }, text) => `- **${title}** ${url}\n  ${text}`,
  'bold, id': ({ title, id }, text) => `- **${title}** (arXiv:${id})\n  - ${text}`,
  'plain, link': ({ title, url }, text) => `- ${title} [arXiv](${url})\n  - ${text}`,
  'plain, link in brackets': ({ title, url }, text) => `- ${title} ([논문](${url}))\n  - ${text}`,
  'plain, address': ({ title, url }, text) => `- ${title} ${url}\n  - ${text}`,
  'plain, id': ({ title, id }, text) => `- ${title} (arXiv:${id})\n  - ${text}`,
  'number, address below': ({ title, url }, text) => `1. ${title}\n   ${url}\n   ${text}`,
  'number, address and text as items': ({ title, url }, text) =>
    `1. ${title}\n   - ${url}\n   - ${text}`,
  'number, address in a paragraph': ({ title, url }, text) =>
    `1. ${title}\n   ${url}\n\n   ${text}`,
  'number, lazy lines': ({ title, url }, text) => `1. ${title}\n${url}\n${text}`,
};
const paragraphs: Readonly<Record<string, Form>> = {
  'bold, link': ({ title, url }, text) => `**${title}** [arXiv](${url})\n\n${text}`,
  'bold, link, text in the next line': ({ title, url }, text) =>
    `**${title}** [arXiv](${url})\n${text}`,
  'bold, id': ({ title, id }, text) => `**${title}** (arXiv:${id})\n\n${text}`,
  'italics, link': ({ title, url }, text) => `*${title}* [arXiv](${url})\n\n${text}`,
  'quote, bold, link': ({ title, url }, text) => `> **${title}** [arXiv](${url})\n\n${text}`,
  'plain, link': ({ title, url }, text) => `${title} [arXiv](${url})\n\n${text}`,
  'plain, address': ({ title, url }, text) => `${title} ${url}\n\n${text}`,
  'sign, link': ({ title, url }, text) => `📌 ${title} ([논문](${url}))\n\n${text}`,
  'labelled, link': ({ title, url }, text) => `제목: ${title} [arXiv](${url})\n\n${text}`,
  'plain, address and text in the next lines': ({ title, url }, text) =>
    `${title}\n${url}\n${text}`,
  'plain, link and text in the next lines': ({ title, url }, text) =>
    `${title}\n[arXiv](${url})\n${text}`,
};

describe('titles of any length outside headings', () => {
  it.each(Object.keys(items))('are read as items: %s', (name) => {
    const form = items[name] ?? (() => '');
    for (const apart of ['\n', '\n\n']) expect(read(make(form, apart))).toEqual(all);
  });

  it.each(Object.keys(paragraphs))('are read as paragraphs: %s', (name) => {
    const form = paragraphs[name] ?? (() => '');
    for (const body of [make(form, '\n\n'), `오늘은 세 편이다.\n\n${make(form, '\n\n---\n\n')}`])
      expect(read(body)).toEqual(all);
  });

  it('are read below a heading in other words', () => {
    const headings = ['1. 조용한 강', '2. 종이배', '3. 느린 정원'];
    const form: Form = ({ title, url }, text) =>
      `## ${headings[names.indexOf(title)]}\n\n**${title}** [arXiv](${url})\n\n${text}`;
    expect(read(make(form, '\n\n')).map(([paper]) => paper)).toEqual(ids);
  });
});

describe('sentences as long as titles', () => {
  const link = (at: number) => `[arXiv](https://arxiv.org/abs/2501.0000${at})`;
  it.each([
    `이 방법은 지난해에 나온 것을 조금 고쳐 긴 글에서도 값이 싸고 결과가 더 낫게 만든 것으로 보이며 더 자세한 실험과 그 결과의 내용은 ${link(1)}`,
    `we build on the idea of the flow that was found to be good for very large models of text ${link(1)}`,
    `- 지난해의 방법을 조금 고쳐 긴 글에서도 값이 싸게 만든 것으로 보인다 ${link(1)}\n- 값이 싸다.`,
    `이 방법은 지난해에 나온 것을 조금 고쳐 긴 글에서도 값이 싸고 결과가 더 낫게 만든 것으로 더 자세한 내용은 다음에 있다\nhttps://arxiv.org/abs/2501.00001`,
  ])('name no paper in hand: %s', (sentence) => {
    const form: Form = ({ title, url }, text) => `## [${title}](${url})\n\n${text}\n\n${sentence}`;
    const found = parse(make(form, '\n\n')).digest.entries;
    expect(found.map(({ paper }) => paper)).toEqual(ids);
    const plain: Form = ({ title }, text) => `## ${title}\n\n${sentence}\n\n${text}`;
    expect(read(make(plain, '\n\n'))).toEqual([]);
  });

  it.each([
    '더 자세한 이야기가 궁금하다면 [논문](URL)',
    'Read the Full Paper for More Details [arXiv](URL)',
    '그림과 함께 자세히 읽어 보고 싶다면 [원문 보기](URL)',
  ])('are the address of each paper where they recur: %s', (line) => {
    const form: Form = ({ title, url }, text) =>
      `## ${title}\n\n${text}\n\n${line.replace('URL', url)}`;
    expect(read(make(form, '\n\n')).map(([paper, title]) => [paper, title])).toEqual(
      all.map(([paper, title]) => [paper, title]),
    );
    const bold: Form = ({ title, url }, text) =>
      `**${title}**\n\n${text}\n\n${line.replace('URL', url)}`;
    expect(read(make(bold, '\n\n')).map(([paper, title]) => [paper, title])).toEqual(
      all.map(([paper, title]) => [paper, title]),
    );
  });
});
