import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../core/digest';

const deep = 10_000;
const megabyte = 1024 * 1024;
const entry = (
  index: number,
) => `# ${index + 1}. [논문 ${index}](https://arxiv.org/abs/2509.${String((index % 99_999) + 1).padStart(5, '0')})

## Introduction
- Goal: 본 연구는 큰 파일도 빠르게 읽는 것을 목표로 하며, 글자를 하나도 잃지 않는다.

## Method
${'길게 적은 방법에 대한 설명이다. '.repeat(60)}

`;

/** Links to many papers, all different, as they are written. */
const linkPapers = (write: (address: string) => string, length = 20_000) =>
  Array.from({ length }, (_, at) =>
    write(`https://arxiv.org/abs/2401.${String(at + 1).padStart(5, '0')}`),
  ).join('');

/** In milliseconds of this process's own CPU, which a machine that does other work does not stretch. */
const patience = 2000;
const readCpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe('hostile texts take no time and no stack', { retry: 1 }, () => {
  test.each([
    ['nested brackets', '['.repeat(deep)],
    ['nested images', `${'![a'.repeat(deep)}${'](x)'.repeat(deep)}`],
    ['nested quotes', '>'.repeat(deep)],
    ['nested quotes with spaces', '> '.repeat(deep)],
    ['quotes with lazy lines', `${'> '.repeat(12)}가\n나\n`.repeat(500)],
    ['nested lists in one line', '- '.repeat(deep)],
    [
      'nested lists in lines',
      Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- 가`).join('\n'),
    ],
    [
      'lists nested without end',
      Array.from({ length: deep }, (_, at) => `${' '.repeat(at % 300)}- 가`).join('\n'),
    ],
    ['asterisks', '*'.repeat(deep)],
    ['open bold', '**가 '.repeat(deep)],
    ['open emphasis', '*가 _나 '.repeat(deep)],
    ['backticks', '`'.repeat(deep)],
    ['open tags', '<div>'.repeat(deep)],
    ['open tags in lines', '<div>\n\n'.repeat(deep / 4)],
    ['closing tags', '</b>'.repeat(deep)],
    ['crossed tags', '<b><i></b></i>'.repeat(deep)],
    ['open comments', '<!-- > '.repeat(deep)],
    ['open formulas', '$가 \\(나 \\[다 '.repeat(deep)],
    ['dollars', '$'.repeat(deep)],
    [
      'places of stars',
      `- ${'⭐'.repeat(22)}1 [논문](https://arxiv.org/abs/2401.00001): 글\n`.repeat(500),
    ],
    [
      'open tags behind a title',
      `- **제목** [논문](https://arxiv.org/abs/2401.00001)${' #a'.repeat(deep)}! x`,
    ],
    [
      'closed brackets',
      `- 제목: ${')'.repeat(deep * 3)}x [논문](https://arxiv.org/abs/2401.00001)\n`.repeat(2),
    ],
    ['many ids in one text', `arXiv: ${'2401.00001, '.repeat(deep)}`],
    ['codes that cite', `\`\`\`\n${'eprint = {2401.00001},\n'.repeat(80)}\`\`\`\n\n`.repeat(50)],
    ['times of a chat', '**민수** 9:12\n글\n\n'.repeat(deep / 10)],
    ['advertisements', '[광고] 글\n\n'.repeat(deep / 10)],
    [
      'signs around titles',
      `## ${'='.repeat(deep)} 가 ${'='.repeat(deep)}\nhttps://arxiv.org/abs/2401.00001\n`,
    ],
    ['open links', '[가](나'.repeat(deep)],
    ['addresses', `https://a.kr/${')'.repeat(deep)}`],
    ['links to many papers in one line', linkPapers((address) => `[논문](${address}) `)],
    ['addresses of many papers in one line', linkPapers((address) => `${address} `)],
    ['links to many papers, each on its line', linkPapers((address) => `[PDF](${address})\n`)],
    [
      'links to many papers in one list',
      `# 제목\n\n${linkPapers((address) => `- [논문](${address})\n`, deep / 2)}`,
    ],
    ['blank lines', '\n'.repeat(megabyte)],
    ['nested YAML', `---\na: ${'['.repeat(deep)}\n---\n`],
    ['one line of 5 MB', '가나다 '.repeat((5 * megabyte) / 10)],
    ['one word of 5 MB', 'a'.repeat(5 * megabyte)],
  ])('%s', (_, text) => {
    const start = readCpu();
    const { problems } = parseDigest('2025-09-08.md', text);
    expect(readCpu() - start).toBeLessThan(patience);
    expect(problems.map(({ code }) => code)).not.toContain('not-markdown');
  });

  test('a post of 10 MB', () => {
    const text = Array.from({ length: 3700 }, (_, index) => entry(index)).join('');
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(10_000_000);
    const start = readCpu();
    const { digest } = parseDigest('2025-09-08.md', text);
    // A second for each MB, as for any text: on a busy machine a long run costs twice its time.
    expect(readCpu() - start).toBeLessThan(10_000);
    expect(digest.entries).toHaveLength(3700);
  });
});
