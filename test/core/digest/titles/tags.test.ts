import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { gist } from '../../../../core/gist';
import { at, said } from '../papers/readDaily';

const titles = ['Slow Gardens of the North', 'LongRoads'];
const forms: Readonly<Record<string, (title: string, url: string) => string>> = {
  'a title in bold': (title, url) => `**[${title}](${url})** #정원 #long_context`,
  'a heading': (title, url) => `### [${title}](${url}) #정원 #RAG`,
  'a link': (title, url) => `[${title}](${url}) #정원`,
  'an item': (title, url) => `- [${title}](${url}) #정원 #RAG`,
};

describe.each(Object.entries(forms))('tags behind %s', (_, write) => {
  it('are no part of it, and no text', () => {
    const text = titles.map((title, place) => {
      const line = write(title, at(place + 1));
      return line.startsWith('- ') ? `${line}\n  ${said}` : `${line}\n\n${said}`;
    });
    const { entries } = parseDigest(
      '2026-03-02-글.md',
      `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${text.join('\n\n')}\n`,
    ).digest;
    expect(entries.map(({ title }) => title)).toEqual(titles);
    expect(entries.map((entry) => gist(entry))).toEqual([said, said]);
  });
});

describe('a number sign', () => {
  it.each([
    'Compiling C# to Gardens',
    'On the Complexity of #SAT',
    'Tweets on #MeToo',
    '#Adversarial: Gardens',
    'F# 1.0 for Gardens',
  ])('may be the title’s own: %s', (title) => {
    const [entry] = parseDigest(
      '2026-03-02-글.md',
      `---\ntitle: 글\ndate: 2026-03-02\n---\n\n## [${title}](${at(1)})\n\n${said}\n`,
    ).digest.entries;
    expect(entry?.title).toBe(title);
  });
});
