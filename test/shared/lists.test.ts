// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseId } from '../../core/paper/id';
import { findMarkPlace } from '../../entrypoints/listing.content/page/findMarkPlace';
import { findPapers } from '../../entrypoints/listing.content/page/findPapers';

const folder = '../shared/arxiv-pages';
type SavedPage = { readonly url: string; readonly file: string };
const pages: readonly SavedPage[] = existsSync(folder)
  ? JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8'))
  : [];
const lists = pages.filter(({ file }) => /^(list|search)\//.test(file));

/** What the page's own numbers say of how many rows there are. */
const ROWS: Readonly<Record<string, number>> = {
  'list/cs.CL-recent.html': 50,
  'list/cs.CL-new.html': 19,
  'list/cs.CL-2025-09.html': 50,
  'list/catchup-cs.CL-2025-09-12.html': 19,
  'list/author.html': 6,
  'search/hallucinate.html': 49,
};

const read = (file: string) =>
  new DOMParser().parseFromString(
    readFileSync(`${folder}/${file}`, 'utf8').replaceAll(/<style[\s\S]*?<\/style>/g, ''),
    'text/html',
  );

describe.skipIf(lists.length === 0)("arXiv's saved lists", () => {
  it('are all known here', () => {
    expect(lists.map(({ file }) => file).sort()).toEqual(Object.keys(ROWS).sort());
  });

  it.each(lists)('$file has all its rows, each with its own paper', ({ file }) => {
    const page = read(file);
    const place = { hostname: 'arxiv.org', pathname: `/${file}` };
    const { links, papers, row } = findPapers(page, place);
    const rows = Array.from(links, (link) => findMarkPlace(link, row));
    expect(new Set(rows).size).toBe(ROWS[file]);
    for (const [index, paper] of papers.entries()) {
      const row = rows[index];
      if (!row) throw new Error(`no row of ${paper}`);
      expect(parseId(paper)?.paper).toBe(paper);
      const above = row.localName === 'dd' ? row.previousElementSibling : row;
      expect(above?.textContent).toContain(`arXiv:${paper}`);
      expect(row.querySelector('.list-title, .title')).not.toBeNull();
    }
  });
});
