import type { PaperId } from '../paper';

/** The abstract page of a paper on arXiv, in its newest version. */
export function addressOf(paper: PaperId): string {
  return `https://arxiv.org/abs/${paper}`;
}
