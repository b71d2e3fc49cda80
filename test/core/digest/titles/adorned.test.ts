import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { gist } from '../../../../core/gist';
import { at, readDaily, said } from '../papers/readDaily';

const titles = ['Slow Gardens of the North', 'LongRoads'];
const forms: Readonly<Record<string, (title: string, place: number) => string>> = {
  'a wiki’s signs': (title, place) => `== ${title} ==\n${at(place)}\n${said}`,
  'lines of signs': (title, place) => `=====\n[${place}] ${title}\n${at(place)}\n=====\n${said}`,
  'votes before it': (title, place) => `## [Upvotes 132] ${title}\n\n${at(place)}\n\n${said}`,
};

it.each(Object.entries(forms))('a title is without %s', (_, write) => {
  const post = titles.map((title, place) => write(title, place + 1)).join('\n\n');
  expect(readDaily(post).papers).toEqual(
    titles.map((title, place) => `2401.0000${place + 1} ${title}`),
  );
});

describe('a line in italics below a title', () => {
  it.each([
    [
      'who sent it in',
      (place: number) =>
        `*Submitted by kim* · [HF](https://huggingface.co/papers/2401.0000${place})`,
    ],
    [
      'who sent it in, with two links',
      (place: number) =>
        `*Submitted by kim* · [HF](https://huggingface.co/papers/2401.0000${place}) · [arXiv](${at(place)})`,
    ],
    ['its id and year', (place: number) => `*arXiv 2401.0000${place}, 2025*`],
    ['where arXiv lists it', (place: number) => `\`cs.CL\` [📄](${at(place)})`],
    ['where and how long', (place: number) => `cs.CL | [arXiv](${at(place)}) | 12 pages`],
  ])('is no title and no gist: %s', (_, line) => {
    const post = titles.map((title, place) => `### ${title}\n${line(place + 1)}\n\n${said}`);
    const { entries } = parseDigest(
      '2026-03-02-글.md',
      `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${post.join('\n\n')}\n`,
    ).digest;
    expect(entries.map(({ title }) => title)).toEqual(titles);
    expect(entries.map((entry) => gist(entry))).toEqual([said, said]);
  });
});
