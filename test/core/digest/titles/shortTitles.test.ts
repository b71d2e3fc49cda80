import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { writePlain } from '../../../../core/tree/plain';

const first = '모든 과제를 글에서 글로 바꾼다.';
const second = '예시 몇 개만 보고 문제를 푼다.';
const url = 'https://arxiv.org/abs/2401.00001';
const other = 'https://arxiv.org/abs/2401.00002';

function read(text: string) {
  const { digest, problems } = parseDigest(
    '2026-03-02-글.md',
    `---\ntitle: 오늘의 글\ndate: 2026-03-02\n---\n\n${text}\n`,
  );
  const entries = digest.entries.map(({ paper, title, sections }) => [
    paper,
    title,
    sections.map(({ children }) => writePlain(children).trim()).join('\n'),
  ]);
  return { entries, codes: problems.map(({ code }) => code) };
}

describe('a linked title of few letters', () => {
  const titles = ['T5', 'S4', 's1', 'o3', 'V3', 'π0', '4M', 'X', 'Z', 'Data', 'Models', '영상'];
  const both = (title: string) => [
    ['2401.00001', title, first],
    ['2401.00002', 'GPT-3', second],
  ];

  it.each(titles)('%s is one in a list', (title) => {
    const { entries } = read(`- [${title}](${url}): ${first}\n- [GPT-3](${other}): ${second}`);
    expect(entries).toEqual(both(title));
  });

  it.each(titles)('%s is one above a text, and ends the text above it', (title) => {
    const { entries } = read(`[GPT-3](${other})\n\n${second}\n\n[${title}](${url})\n\n${first}`);
    expect(entries).toEqual(both(title).reverse());
  });

  it.each(titles)('%s is one in a list below a part', (title) => {
    const { entries } = read(
      `- 언어\n  - [${title}](${url})\n    - ${first}\n  - [GPT-3](${other})\n    - ${second}`,
    );
    expect(entries).toEqual(both(title));
  });
});

describe('the words of a link that are no title', () => {
  const sorts = [
    'PDF',
    '논문',
    'arXiv',
    'HF',
    'HF 페이지',
    '논문 링크',
    '2401.00001v2',
    'v2',
    'p. 3',
    '1',
    '🔗',
  ];

  it.each(sorts)('%s below a title is its address', (words) => {
    const { entries } = read(
      `## Sora\n[${words}](${url})\n\n${first}\n\n## Veo\n[${words}](${other})\n\n${second}`,
    );
    expect(entries).toEqual([
      ['2401.00001', 'Sora', first],
      ['2401.00002', 'Veo', second],
    ]);
  });

  it('are those of data beside a paper in one line', () => {
    const { entries } = read(
      `- **Sora** ([Paper](${url}), [Data](https://example.com)): ${first}\n- **Veo** ([Paper](${other}), [Code](https://github.com/a/b)): ${second}`,
    );
    expect(entries).toEqual([
      ['2401.00001', 'Sora', first],
      ['2401.00002', 'Veo', second],
    ]);
  });

  it('are those of code that is not a paper’s', () => {
    const { entries } = read(
      `- [Data](https://example.com/1): ${first}\n- [GPT-3](${other}): ${second}`,
    );
    expect(entries).toEqual([['2401.00002', 'GPT-3', second]]);
  });
});
