import type { Placed } from '../../../markdown/node';
import type { PaperId } from '../../../paper';
import { writePlain } from '../../../tree/plain';
import { followLink } from '../mentions/namedPaper';
import { speaks } from '../mentions/pieces';
import type { Measures } from './measure';

/** Does a paragraph end, behind a sentence, with the address of another paper than these (`… 낫다. https://arxiv.org/…`, `… 낫다. ([arXiv](…))`)? */
export function endsWithOther(
  placed: Placed,
  papers: readonly PaperId[],
  measures: Measures,
): boolean {
  const { node } = placed;
  if (node.type !== 'paragraph' || measures.mentions(placed).length === 0) return false;
  const at = node.children.findLastIndex(({ type }) => type === 'link');
  const link = node.children[at];
  if (link?.type !== 'link' || speaks({ text: writePlain(link.children), url: link.url }))
    return false;
  const named = followLink(link.url)?.paper;
  const isEnd = !/[\p{L}\p{N}]/u.test(writePlain(node.children.slice(at + 1)));
  const before = writePlain(node.children.slice(0, at));
  return (
    named !== undefined &&
    !papers.includes(named) &&
    isEnd &&
    /[.!?。]["”’)]?[\s([]*$/u.test(before)
  );
}
