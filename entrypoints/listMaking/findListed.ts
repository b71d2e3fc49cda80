import type { PaperId } from '../../core/paper';
import { parseId } from '../../core/paper/id';

/**
 * What leads from a row of arXiv's lists, and of what its search finds, to the row's own paper. The script that marks lists has
 * the same among other sites' (`findPapers`), and no byte to share. Seen 2026-06.
 */
const LINKS = 'a[title="Abstract"], .arxiv-result .list-title > a';

/** The papers that a list of arXiv's has, each once, in their order. */
export function findListed(page: Document = document): readonly PaperId[] {
  const found = new Set<PaperId>();
  for (const link of page.querySelectorAll(LINKS)) {
    const [, id = ''] = /\/abs\/(.+?)(?:[?#]|$)/.exec(link.getAttribute('href') ?? '') ?? [];
    const paper = parseId(id)?.paper;
    if (paper) found.add(paper);
  }
  return [...found];
}
