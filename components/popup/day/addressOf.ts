import type { PaperId } from '../../../core/paper';

/** Where a paper is read. */
export function addressOf(paper: PaperId): string {
  return `https://arxiv.org/abs/${paper}`;
}
