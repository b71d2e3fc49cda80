import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noDay } from '../../core/day';
import { parseDigest } from '../../core/digest';

type Expected = {
  readonly file: string;
  readonly date: string | null;
  readonly papers: readonly {
    readonly paper: string;
    readonly title: string | readonly string[] | null;
  }[];
  readonly allowed?: readonly string[];
  readonly forbidden?: readonly string[];
};

const shared = new URL('../../../shared/digests/shapes/', import.meta.url);
const read = (file: string) =>
  readFileSync(
    new URL(encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F'), shared),
    'utf8',
  );
const sources: Readonly<Record<string, readonly Expected[]>> = JSON.parse(read('expected.json'));

describe.each(Object.entries(sources))('%s', (_, posts) => {
  test.each(posts)('$file', ({ file, date, papers, allowed = [], forbidden = [] }) => {
    const { digest } = parseDigest(file, read(file));
    expect(digest.date).toBe(date ?? noDay);
    const found = digest.entries.filter(({ paper }) => !allowed.includes(paper));
    expect(found.map(({ paper }) => paper).sort()).toEqual(papers.map(({ paper }) => paper).sort());
    expect(found.filter(({ paper }) => forbidden.includes(paper))).toEqual([]);
    for (const { paper, title } of papers) {
      const entry = digest.entries.find((each) => each.paper === paper);
      if (title !== null) expect([title].flat()).toContain(entry?.title);
      expect(entry?.sections.length).toBeGreaterThan(0);
    }
  });
});
