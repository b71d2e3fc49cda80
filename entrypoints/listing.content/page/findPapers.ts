import type { PaperId } from '../../../core/paper';
import { parseId } from '../../../core/paper/id';

/** The links to papers in a page, in their order, the paper of each, empty where there is none, and in what a mark stands. */
export type Links = {
  readonly links: ArrayLike<Element>;
  readonly papers: readonly PaperId[];
  readonly row: string;
};

/** A site: its links to papers, and in what holds them a mark stands. Seen 2026-06 on arXiv, 2026-11 elsewhere. */
type Site = readonly [papers: string, row: string];

/** On arXiv's lists what is said of a `dt` stands in its `dd`. */
const LIST: Site = ['a[title="Abstract"]', 'dt'];
const SEARCH: Site = ['.arxiv-result .list-title > a', 'li'];
const SITES: Readonly<Record<string, Site>> = {
  'huggingface.co': ['article a[href*="/papers/"]', 'article'],
  'alphaxiv.org': ['a[href*="/abs/"]', 'article, li, div'],
  'papers.cool': ['.panel.paper h2.title a', 'h2'],
};
const PATH = /\/(?:abs|papers|arxiv)\/(.+?)(?:[?#]|$)/;

type Place = Pick<Location, 'hostname' | 'pathname'>;

/** Is a page none of arXiv's? */
export function isElsewhere(place: Place = location): boolean {
  return findSite(place) !== undefined;
}

/** The papers of a page, as they stand in it now. It runs through thousands: what need not be asked of each is not. */
export function findPapers(page: Document = document, place: Place = location): Links {
  const site = toSite(place);
  const links = page.querySelectorAll(site[0]);
  // arXiv's lists have the papers' own ids at their links.
  const readOwn = (link: Element) => link.id || readPaper(link);
  const papers = Array.from(links, site === LIST ? readOwn : readPaper);
  return { links, papers, row: site[1] };
}

function findSite({ hostname }: Place): Site | undefined {
  return SITES[hostname.replace(/^www\./, '')];
}

function toSite(place: Place): Site {
  return findSite(place) ?? (place.pathname.startsWith('/search') ? SEARCH : LIST);
}

function readPaper(link: Element): PaperId {
  const [, id = ''] = PATH.exec(link.getAttribute('href') ?? '') ?? [];
  return parseId(id)?.paper ?? '';
}
