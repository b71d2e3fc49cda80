import type { PaperId } from '../paper';

/** The abstract page of a paper on arXiv, in its newest version. */
export function addressOf(paper: PaperId): string {
  return `https://arxiv.org/abs/${paper}`;
}

/** The paper's own page as HTML, in its newest version; not every paper has one. */
export function bodyOf(paper: PaperId): string {
  return `https://arxiv.org/html/${paper}`;
}
