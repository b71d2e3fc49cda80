import type { Placed } from '../../../markdown/node';
import type { Inline } from '../../../tree';

/** No title is longer, with the address behind it. */
export const LONGEST_TITLE_LINE = 250;

/** A quick look: nearly all blocks are sentences that name nothing, which are no titles. */
export function isText(node: Placed['node']): boolean {
  if (node.type === 'list') return node.children[0]?.children.slice(0, 1).some(isText) ?? true;
  if (node.type === 'blockquote') return node.children.slice(0, 1).some(isText);
  if (node.type !== 'paragraph') return true;
  const [first] = node.children;
  const last = node.children.at(-1);
  if (
    first?.type === 'text' &&
    first.value.indexOf('\n') < 0 &&
    first.value.length > LONGEST_TITLE_LINE
  )
    return true;
  if (last?.type !== 'text' || !isEnd.test(last.value)) return false;
  return !node.children.some((child) => isBreak(child) || holdsLink(child));
}

const isEnd = /[.。:：]$/;

function holdsLink(node: Inline): boolean {
  if (node.type === 'link') return true;
  return (node.type === 'strong' || node.type === 'emphasis') && node.children.some(holdsLink);
}

function isBreak(node: Inline): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.includes('\n'));
}
