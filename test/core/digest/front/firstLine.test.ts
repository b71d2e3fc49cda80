import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const paper = (title: string, id: string) =>
  `"${title}" https://arxiv.org/abs/${id}\n강을 따라 읽으면 값이 싸다.`;
const papers = `${paper('Quiet Rivers', '2603.04001')}\n\n${paper('Paper Boats', '2603.04002')}`;
const dayOf = (text: string) => parseDigest('글.md', text).digest.date;

describe('a day alone on the first line of a text without headings', () => {
  it.each(['2026년 3월 18일 (수)', '2026-03-18', '📅 2026.03.18', '**2026/03/18 수요일**'])(
    'is the post’s: %s',
    (line) => expect(dayOf(`${line}\n\n안녕하세요!\n\n${papers}\n`)).toBe('2026-03-18'),
  );

  it('is none further down, or within a sentence', () => {
    expect(dayOf(`안녕하세요!\n\n2026-03-18\n\n${papers}\n`)).toBe('1970-01-01');
    expect(dayOf(`2026-03-18에 읽은 글이다.\n\n${papers}\n`)).toBe('1970-01-01');
  });

  it('is the paper’s where who wrote that stands beside it', () => {
    const text = `2026-03-18\nAuthors: Jane Doe\n논문: https://arxiv.org/abs/2603.04001\n\n강을 읽는다.`;
    expect(dayOf(text)).toBe('1970-01-01');
  });
});
