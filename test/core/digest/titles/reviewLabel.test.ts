import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { at, said } from '../papers/readDaily';

const title = 'Slow Gardens of the North';
const readTitle = (text: string) =>
  parseDigest('2026-03-02-글.md', text).digest.entries.map((entry) => entry.title);
const inFront = (words: string) =>
  `---\ntitle: "${words}"\narxiv_id: 2401.00001\n---\n\n## 방법\n\n${said}\n`;
const inHeading = (words: string) => `# ${words}\n\n${at(1)}\n\n## 방법\n\n${said}\n`;

describe('the title of a post about one paper', () => {
  it.each([
    '논문 리뷰: ',
    '논문리뷰 | ',
    'Paper Review - ',
    '[논문 리뷰] ',
    'Paper Summary: ',
    '논문 요약 정리: ',
  ])('is without what says that it is a review: %s', (label) => {
    expect(readTitle(inFront(label + title))).toEqual([title]);
    expect(readTitle(inHeading(label + title))).toEqual([title]);
  });

  it.each([
    `Review: ${title}`,
    `Notes - ${title}`,
    'Paper Review Generation With Models',
    '논문 리뷰',
    'Paper-Review: A Data Set',
  ])('keeps what may be its own: %s', (words) => {
    expect(readTitle(inFront(words))).toEqual([words]);
  });
});
