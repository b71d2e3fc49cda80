import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noDay } from '../../core/day';
import { parseDigest } from '../../core/digest';
import type { Entry } from '../../core/paper';
import { writePlain } from '../../core/tree/plain';
import { parseMarkdown } from '../core/markdown/parseMarkdown';

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

/** Where a paper, or the post's own foot, begins in the posts that hold several, read by hand for each source; the others hold one. */
const begins: Readonly<Record<string, RegExp>> = {
  lim4349: /^(?=\d+\. \*\*)/m,
  dbinlee: /^(?=### \d+\. |## 📋|\*Generated at )/m,
  hfzh: /^(?=### \d+\. |## 🔍)/m,
  dailyir: /^(?=### \d+\. |## )/m,
};

describe.each(Object.entries(sources))('every text of %s', (source, posts) => {
  test.each(posts)('$file stands under its own paper, whole', ({ file, papers }) => {
    const { entries } = parseDigest(file, read(file)).digest;
    if (papers.length === 0) expect(entries).toEqual([]);
    const body = read(file).replace(/^---\n[\s\S]*?\n---\n/, '');
    const pattern = begins[source];
    const parts = pattern ? body.split(pattern) : [body];
    for (const { paper } of papers) {
      const entry = entries.find((each) => each.paper === paper);
      const own = parts.find((part) => part.includes(paper)) ?? '';
      if (!entry) throw new Error(`${paper} is missing`);
      const said = fold(writeEntry(entry));
      expect(readLines(own).filter((line) => !said.includes(fold(line)))).toEqual([]);
      const foreign = parts.filter((part) => part !== own).flatMap(readLines);
      const common = fold(own);
      expect(
        foreign.filter((line) => {
          const words = fold(line);
          return words.length > 20 && !common.includes(words) && said.includes(words);
        }),
      ).toEqual([]);
    }
  });
});

function writeEntry({ paper, title, links, sections }: Entry): string {
  const text = sections.map(({ heading, children }) => `${heading}\n${writePlain(children)}`);
  const shown = links.map(({ label, url }) => `${label} ${url}`);
  return [title, paper, ...shown, ...text].join('\n');
}

/** What a reader of the raw text sees, line by line, without what only names the paper or a link. */
function readLines(part: string): readonly string[] {
  const nodes = parseMarkdown(part).children.map(({ node }) => node);
  return writePlain(nodes)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d+\.\s*)?/, '').replace(/[\s⭐👍]+\d*\s*$/u, ''))
    .filter((line) => fold(line).length > 0 && !isAddress(line));
}

function isAddress(line: string): boolean {
  const words = line.replace(/https?:\S+|(?:arxiv:)?\d{4}\.\d{4,5}(?:v\d+)?/gi, ' ');
  return words
    .split(/[|:：·()[\]\s]+/)
    .every((word) =>
      /^(?:|arxiv|url|pdf|link|논문|출처|링크|论文链接|huggingface|github|hf|페이지|다운로드|-)$/i.test(
        word.replace(/\*/g, ''),
      ),
    );
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
