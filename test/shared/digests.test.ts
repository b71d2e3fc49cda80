import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import type { Entry } from '../../core/paper';
import { writePlain } from '../../core/tree/plain';

const shared = new URL('../../../shared/digests/', import.meta.url);
const posts = ['blog', 'early'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, shared)).map((name) => ({
    file: `${folder}/${name}`,
    text: readFileSync(new URL(`${folder}/${name}`, shared), 'utf8'),
  })),
);

/** The papers that the posts' headings name, read with one expression that knows these posts only. */
function readTruth(text: string) {
  const headings = text.matchAll(
    /^#{1,3} \d+\. \[([^#]*?)\]\(https?:\/\/arxiv\.org\/abs\/(\d{4}\.\d{5})(?:v(\d+))?\)[ ]*$/gm,
  );
  return [...headings].map(([, title = '', paper = '', version]) => ({
    title: title.replace(/\s+/g, ' ').trim(),
    paper,
    ...(version && { version: Number(version) }),
  }));
}

describe('the posts of the blog', () => {
  test('hold 787 entries of 717 papers', () => {
    const entries = posts
      .filter(({ file }) => file.startsWith('blog/'))
      .flatMap(({ file, text }) => parseDigest(file, text).digest.entries);
    expect(entries).toHaveLength(787);
    expect(new Set(entries.map(({ paper }) => paper)).size).toBe(717);
  });

  test.each(posts)('$file gives its papers, exact in id, version and title', ({ file, text }) => {
    const { digest, problems } = parseDigest(file, text);
    expect(
      digest.entries.map(({ paper, version, title }) => ({
        title,
        paper,
        ...(version && { version }),
      })),
    ).toEqual(readTruth(text));
    const expected = digest.entries.length === 0 ? ['no-papers'] : [];
    expect(problems.map(({ code }) => code)).toEqual(expected);
    expect(digest.date).toBe(file.slice(file.indexOf('/') + 1).slice(0, 10));
  });

  test.each(posts)('$file loses no character of any entry', ({ file, text }) => {
    const parts = text.split(/^(?=#{1,3} \d+\. \[)/m).slice(1);
    const { entries } = parseDigest(file, text).digest;
    expect(parts).toHaveLength(entries.length);
    for (const [index, part] of parts.entries()) {
      const entry = entries[index];
      if (entry) expect(writeEntry(entry)).toBe(readVisible(part, entry));
    }
  });
});

test('every section of the posts is of a known kind', () => {
  const kinds = posts.flatMap(({ file, text }) =>
    parseDigest(file, text).digest.entries.flatMap(({ sections }) =>
      sections.filter(({ kind }) => kind === 'other').map(({ heading }) => heading),
    ),
  );
  expect(kinds).toEqual([]);
});

function writeEntry({ title, sections }: Entry): string {
  const text = sections.map(({ heading, children }) => `${heading}\n${writePlain(children)}`);
  return [title, ...text].join('\n').replace(/\s+/g, '');
}

/** What a reader of the raw post sees, with Markdown's signs taken off by hand. */
function readVisible(part: string, entry: Entry): string {
  return part
    .replace(/^#+ \d+\. \[([\s\S]*?)\]\(https?:[^)]*\)/, '$1')
    .replace(/^제목:[\s\S]*?\narXiv: .*$/m, '')
    .replace(/^> \[Alphaxiv\].*$/m, () => {
      expect(entry.links.map(({ label }) => label)).toContain('Alphaxiv');
      return '';
    })
    .replace(/^#+ /gm, '')
    .replace(/^\s*[-*] /gm, '')
    .replaceAll('\\*', '*')
    .normalize('NFC')
    .replace(/\s+/g, '');
}

test('the first post of all reads like the others', () => {
  const seed = new URL('2025-09-08-daily-papers.seed.md', shared);
  if (!existsSync(seed)) return;
  const { digest } = parseDigest('2025-09-08-daily-papers.seed.md', readFileSync(seed, 'utf8'));
  expect(digest.date).toBe('2025-09-08');
  expect(digest.title).toBe('Daily Papers — 2025-09-08');
  expect(digest.entries).toHaveLength(12);
});
