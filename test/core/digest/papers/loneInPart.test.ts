import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { at } from './readDaily';

const papers = [
  {
    title: 'Blue Kites Stay Aloft on Tails',
    part: 'LLM',
    text: '꼬리를 달아 연이 오래 뜬다. 바람이 약해도 된다.',
  },
  {
    title: 'Red Kites: Learning to Fold',
    part: '비전',
    text: '접는 순서를 배워 연을 작게 만든다. 두 번이면 된다.',
  },
] as const;

const forms: Readonly<Record<string, (title: string, url: string, text: string) => string>> = {
  'an item': (title, url, text) => `- [${title}](${url}) — ${text}`,
  'an item in bold': (title, url, text) => `- **[${title}](${url})**: ${text}`,
  'an item with a list': (title, url, text) => `- [${title}](${url})\n  - ${text}`,
  'a numbered item': (title, url, text) => `1. [${title}](${url}) ${text}`,
  'two lines': (title, url, text) => `[${title}](${url})\n${text}`,
  'one line': (title, url, text) => `**[${title}](${url})** ${text}`,
  'a row': (title, url, text) => `| 논문 | 요약 |\n|---|---|\n| [${title}](${url}) | ${text} |`,
};
const rests: Readonly<Record<string, string>> = {
  news: '## 행사\n\n학회가 10월에 대전에서 열립니다.',
  'a remark': '## 한 줄 평\n\n오늘은 연을 다룬 논문이 많았다.',
  'a conclusion': '## 결론\n\n모두 꼬리에 관심이 있다.',
  'a goodbye': '## 공지\n\n다음 주는 쉽니다.',
};

function read(parts: readonly string[]) {
  const text = `---\ntitle: 오늘의 논문\ndate: 2025-09-08\n---\n\n${parts.join('\n\n')}\n`;
  return parseDigest('2025-09-08.md', text).digest.entries;
}

describe.each(Object.entries(forms))('a part that holds one paper as %s', (_, write) => {
  const parts = papers.map(
    ({ title, part, text }, place) => `## ${part}\n\n${write(title, at(place + 1), text)}`,
  );

  it.each(Object.entries(rests))('keeps to it where %s follows', (__, rest) => {
    const entries = read([...parts, rest]);
    expect(entries.map(({ paper }) => paper)).toEqual(['2401.00001', '2401.00002']);
    for (const [place, { sections }] of entries.entries()) {
      const said = JSON.stringify(sections);
      expect(said).toContain(papers[place]?.text.slice(0, 9));
      expect(said).not.toContain(papers[1 - place]?.text.slice(0, 9));
      expect(said).not.toMatch(/대전|많았다|관심이|쉽니다/);
    }
  });

  it('keeps to it where something else stands between the parts', () => {
    const [first = '', second = ''] = parts;
    const entries = read([first, '## 도구\n\n연을 그리는 도구가 새 판을 냈습니다.', second]);
    expect(entries.map(({ paper }) => paper)).toEqual(['2401.00001', '2401.00002']);
    expect(JSON.stringify(entries)).not.toContain('새 판');
  });
});

it('names the post all the same where sections of a summary follow', () => {
  const [entry, ...others] = read([
    `## 고른 글\n\n- [${papers[0].title}](${at(1)}) — ${papers[0].text}`,
    '## 방법\n\n꼬리를 길게 단다.',
    `## 결과\n\n- [Old Kites](${at(9)}) — 절반만 뜬다.`,
  ]);
  expect(others).toEqual([]);
  expect(entry?.paper).toBe('2401.00001');
  expect(JSON.stringify(entry?.sections)).toContain('길게 단다');
});
