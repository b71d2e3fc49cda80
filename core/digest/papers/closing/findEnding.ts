import type { Placed } from '../../../markdown/node';
import { cutLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { readLinkLine } from '../../sections/linkLine';
import { takeLead } from '../../sections/takeLead';
import type { Container } from '../container';
import { speaksOfPost } from '../words/ofPost';
import { isProse } from './ownBlock';

/** How many papers have to end alike before what stands behind such an end is told by it. */
const LEAST_ALIKE = 2;
/** Words that close a post are no more blocks. */
const MOST_BLOCKS = 4;

/**
 * Where the last paper's body goes on in plain words that speak of the post, behind the kind of line with which all others
 * end: their links, a quote, a rating, a label, `</details>`.
 */
export function findEnding(
  { head, body }: Container,
  others: readonly Container[],
): number | undefined {
  const foot = body.at(-1);
  if (others.length < LEAST_ALIKE || !foot) return undefined;
  const end = nameEnd(others[0]?.body.at(-1));
  if (end === undefined || others.some((each) => nameEnd(each.body.at(-1)) !== end))
    return undefined;
  if (!isProse(foot, head)) return undefined;
  const isEnd = (placed: Placed) => nameEnd(placed) === end;
  const at = body.findLastIndex(isEnd) + 1;
  const rest = body.slice(at);
  if (at === 0 || rest.length > MOST_BLOCKS || !rest.every((each) => isProse(each, head)))
    return undefined;
  if (!speaksOfPost(writePlain(rest.map(({ node }) => node)))) return undefined;
  const times = body.filter(isEnd).length;
  return others.every((each) => each.body.filter(isEnd).length === times) ? at : undefined;
}

/** The kind of line that a block is, where papers may end with such; undefined for plain words. */
function nameEnd(placed: Placed | undefined): string | undefined {
  if (!placed) return undefined;
  if (placed.isFoldEnd) return 'fold';
  const { node } = placed;
  if (node.type === 'blockquote') return 'quote';
  if (node.type === 'list') {
    const first = node.children.at(-1)?.children[0];
    const label = first?.type === 'paragraph' ? takeLead(first.children)?.words : undefined;
    return label && `- ${label}`;
  }
  if (node.type !== 'paragraph') return undefined;
  if (node.children.every(({ type }) => type === 'emphasis')) return 'emphasis';
  if (cutLines(node.children).every(({ children }) => readLinkLine(children))) return 'links';
  if (!/\p{L}/u.test(writePlain(node.children))) return 'signs';
  const label = takeLead(node.children)?.words;
  return label && `: ${label}`;
}
