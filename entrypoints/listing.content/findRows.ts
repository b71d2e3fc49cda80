import type { PaperId } from '../../core/paper';
import { parseId } from '../../core/paper/id';

/** Where a page has its papers: each row with the paper that it is about. */
export type Rows = ReadonlyMap<Element, PaperId>;

type Site = readonly [papers: string, row: string];

/** Links of arXiv's own lists and of its search, seen 2026-06. */
const ARXIV: Site = [
  '#articles dt > a[title="Abstract"], li.arxiv-result .list-title > a',
  'dt, li',
];
/** Links to papers on other sites, seen 2026-11. Marks hang in what holds the title, or in the corner of its card. */
const SITES: Readonly<Record<string, Site>> = {
  'huggingface.co': ['article a[href*="/papers/"]', 'article'],
  'alphaxiv.org': ['a[href*="/abs/"]', 'article, li, div'],
  'papers.cool': ['.panel.paper h2.title a', 'h2'],
};
const PATH = /\/(?:abs|papers|arxiv)\/(.+?)(?:[?#]|$)/;

/** A host's own site where it is not arXiv. */
export function isElsewhere(host: string = location.hostname): boolean {
  return toSite(host) !== ARXIV;
}

/** The rows of a page, as they stand in it now; a row is about the first paper that it links. */
export function findRows(page: Document = document, host: string = location.hostname): Rows {
  const rows = new Map<Element, PaperId>();
  const [papers, row] = toSite(host);
  for (const link of page.querySelectorAll(papers)) {
    const found = link.closest(row);
    // What belongs to a `dt` stands in its `dd`.
    const element = found?.localName === 'dt' ? found.nextElementSibling : found;
    const paper = readPaper(link);
    if (element && paper && !rows.has(element)) rows.set(element, paper);
  }
  return rows;
}

function toSite(host: string): Site {
  return SITES[host.replace(/^www\./, '')] ?? ARXIV;
}

function readPaper(link: Element): PaperId | undefined {
  const [, id = ''] = PATH.exec(link.getAttribute('href') ?? '') ?? [];
  return /^\d{4}\.\d{4,5}$/.test(id) ? id : parseId(id)?.paper;
}
