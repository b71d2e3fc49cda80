import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../core/digest';

const said = '이 논문은 새로운 방법을 제안하고 그 효과를 여러 실험으로 보인다. '.repeat(4).trim();
const [a, b, c] = ['2401.00001', '2401.00002', '2401.00003'];
const abs = (paper: string) => `https://arxiv.org/abs/${paper}`;
const twoPapers = [b, c]
  .map((paper, at) => `## ${at + 1}. [Paper ${at} on Things](${abs(paper)})\n\n${said}`)
  .join('\n\n');
const review = (line: string) => `# 새로운 방법을 살펴보자\n\n${line}\n\n## 방법\n\n${said}\n`;
const front = (lines: string, text: string) => `---\ntitle: 글\n${lines}\n---\n\n${text}\n`;
const table = (...rows: readonly (readonly string[])[]) => {
  const [head = [], ...rest] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...rest].join('\n');
};

describe('whose text it is', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a sentence above the papers of a digest',
      `오늘은 [논문](${abs(a)}) 두 편을 본다.\n\n${twoPapers}`,
      [b, c],
    ],
    [
      'a sentence above one',
      `논문: [LLaMA](${abs(a)})\n\n# [Paper on Things](${abs(b)})\n\n${said}`,
      [b],
    ],
    ['what front matter compares with', front(`baseline: ${abs(a)}`, twoPapers), [b, c]],
    ['where a cover comes from', front(`cover_credit: ${abs(a)}`, `## 방법\n\n${said}`), []],
    ['what came before', front(`previous_paper: ${a}`, `## 방법\n\n${said}`), []],
    ['the address in front matter', front(`paperURL: ${abs(a)}`, `## 방법\n\n${said}`), [a]],
    [
      'a list of links in front matter',
      front(`links:\n  code: https://a.kr\n  paper: ${abs(a)}`, said),
      [a],
    ],
    ['a link in Korean in front matter', front(`원문 링크: ${abs(a)}`, said), [a]],
    ['front matter against all texts', front(`arxiv: ${a}`, twoPapers), [b, c]],
    ['the paper of a dataset', review(`데이터셋: [링크](${abs(a)})`), []],
    ['the paper of a model, without a colon', review(`모델 [논문](${abs(a)})`), []],
    [
      'the paper of what it is built on',
      review(`기반 모델: Llama 3 (논문: [링크](${abs(a)}))`),
      [],
    ],
    ['what a figure was taken from', review(`그림 1. 구조. 출처: [논문](${abs(a)})`), []],
    ['the source of a quotation', review(`> "주의가 전부다" — [논문](${abs(a)})`), []],
    ['links side by side', review(`[Code](https://a.kr) | [Paper](${abs(a)})`), [a]],
    ['a label with another one', review(`논문 및 코드: [링크](${abs(a)})`), [a]],
    ['a label in brackets', review(`저자: 김가나 (논문: [링크](${abs(a)}))`), [a]],
    [
      'a table of facts with a linked title',
      review(
        table(['항목', '내용'], ['논문', `[Alpha: Many Things](${abs(a)})`], ['저자', '김가나']),
      ),
      [a],
    ],
    [
      'what rows are built on',
      table(
        ['방법', '기반', '요약'],
        ['One new method', `[LLaMA](${abs(a)})`, said],
        ['Another new method', `[GPT](${abs(b)})`, said],
      ),
      [],
    ],
    [
      'what the text of a row compares with',
      table(
        ['제목', '요약'],
        ['One new method for all', `[LLaMA](${abs(a)})보다 낫다. ${said}`],
        [`[Another new method](${abs(b)})`, said],
      ),
      [b],
    ],
  ])('%s', (_, text, papers) => {
    const { digest } = parseDigest('2024-01-01-x.md', text);
    expect(digest.entries.map(({ paper }) => paper)).toEqual(papers);
  });

  it('a command at a line’s start hides no paper', () => {
    const text = `# [Alpha Paper on it](${abs(a)})\n\n%%time 은 명령이다.\n\n# [Beta Paper](${abs(b)})\n\n${said}\n\n%%time`;
    const { digest } = parseDigest('2024-01-01-x.md', text);
    expect(digest.entries.map(({ paper }) => paper)).toEqual([a, b]);
  });
});
