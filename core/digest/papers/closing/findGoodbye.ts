import type { Placed } from '../../../markdown/node';
import { cutLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import { takeLead } from '../../sections/takeLead';
import type { Container } from '../container';
import type { Measures } from '../slots/measure';
import { namesClosing } from '../words';
import { leadsToPost, saysOnlyGoodbye } from '../words/farewell';
import { namesPost } from '../words/ofPost';
import { isOwnBlock } from './ownBlock';

/** Where the last blocks of a body begin that say nothing but goodbye, with what stands right above as their title. */
export function findGoodbye(
  { body }: Container,
  others: readonly Container[],
  measures: Measures,
): number | undefined {
  const isOfMany = others.length > 0;
  const says = (placed: Placed | undefined) =>
    (placed?.node.type === 'paragraph' || placed?.node.type === 'blockquote') &&
    saysOnlyGoodbye(writePlain([placed.node]), isOfMany);
  const last = body.findLastIndex((placed) => !says(placed)) + 1;
  if (last === body.length || others.some((each) => says(each.body.at(-1)))) return undefined;
  const isTitle = ({ node }: Placed) => {
    if (node.type !== 'heading') return readLabel(node) === writePlain([node]).trim();
    const { words } = measures.heading(node);
    return namesClosing(words) || namesPost(words);
  };
  const at = body.slice(0, last).findLastIndex((placed) => !isTitle(placed)) + 1;
  // What is all that stands under another heading is what that says.
  return at === last && body[at - 1]?.node.type === 'heading' ? undefined : at;
}

/** A label opens no more blocks than these. */
const MOST_BLOCKS = 4;

/**
 * Where a label at the end of the last of several papers opens words of the post, as it does in no other paper
 * (`**다음 주 예고**: …`). In a post of one paper it may be that paper's, whose data are notices (`**공지**: …`).
 */
export function findPostLabel(
  { body }: Container,
  others: readonly Container[],
): number | undefined {
  if (others.length === 0) return undefined;
  const from = Math.max(0, body.length - MOST_BLOCKS);
  const at = body.slice(from).findIndex(({ node }) => readLabel(node) !== undefined);
  if (at < 0 || others.some((each) => each.body.some(({ node }) => readLabel(node))))
    return undefined;
  const isPlain = (placed: Placed) =>
    placed.node.type === 'list' || (placed.node.type !== 'heading' && !isOwnBlock(placed));
  return body.slice(from + at).every(isPlain) ? from + at : undefined;
}

/** A block's label that says that what follows is of the post: in bold, or before a colon. */
function readLabel(node: Placed['node']): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [line] = cutLines(node.children);
  const nodes = line?.children ?? [];
  const bold = nodes.find((each) => each.type !== 'text' || /\p{L}/u.test(each.value));
  const label =
    takeLead(nodes)?.words ?? (bold?.type === 'strong' ? writePlain([bold]).trim() : undefined);
  return label !== undefined && leadsToPost(label) ? label : undefined;
}
