import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';

const url = 'https://arxiv.org/abs/2604.05001';
const read = (title: string, line: string) => {
  const text = `---\ntitle: ${title}\ndate: 2026-04-06\n---\n\n${line}\n\n토큰화를 다시 생각한다.\n\n**좋은 점**\n\n실험이 꼼꼼하다.\n`;
  return parseDigest('2026-04-06-글.md', text).digest.entries.map((entry) => [
    entry.paper,
    entry.title,
  ]);
};

describe('a post whose first line says which paper it is on', () => {
  it.each([
    ['오늘의 논문', `오늘의 논문: [Rethinking Tokens](${url})`],
    ['오늘의 논문', `**오늘의 논문:** *Rethinking Tokens* — ${url}`],
    ['이번 주 논문', `**이번 주의 논문**: Rethinking Tokens ${url}`],
    ['Paper of the day', `Today's paper: [Rethinking Tokens](${url})`],
    ['Paper of the day', `**Paper:** [Rethinking Tokens](${url})`],
    ['4월 6일 논문', `이 논문: [Rethinking Tokens](${url})`],
  ])('has its title: %s, %s', (title, line) => {
    expect(read(title, line)).toEqual([['2604.05001', 'Rethinking Tokens']]);
  });

  it.each([
    `데이터: [Rethinking Tokens](${url})`,
    `비교: [Rethinking Tokens](${url})`,
    `저자의 논문: *Rethinking Tokens* — ${url}`,
  ])('is not where it speaks of something else: %s', (line) => {
    expect(read('오늘의 논문', line).map(([, title]) => title)).not.toContain('Rethinking Tokens');
  });
});
