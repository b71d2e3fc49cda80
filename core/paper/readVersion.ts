import type { PaperId } from '../paper';
import { parseId } from './id';

/** How much of a page is looked through, in characters: what it says of itself stands in its head. */
const HEAD = 100_000;
/** Where an abstract page and a paper's own page say which version they are (seen 2026-11); links to others stand beside it. */
const OWN =
  /<(?:meta property="og:url" content|base href)="(?:https?:\/\/arxiv\.org)?\/(?:abs|html)\/([^"]{1,40})"/g;

/** A page of arXiv's about a paper → the version that it says it is; undefined where it says none, or is of another paper. */
export function readVersion(html: string, paper: PaperId): number | undefined {
  const named = [...html.slice(0, HEAD).matchAll(OWN)].map(([, id = '']) =>
    parseId(id.replace(/\/$/, '')),
  );
  return named.find((each) => each?.paper === paper && each.version)?.version;
}
