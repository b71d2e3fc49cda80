import type { Block } from '../../../tree';
import { cutLines, joinLines } from '../../../tree/lines';
import { writePlain } from '../../../tree/plain';
import type { Container } from '../container';
import { holdsWords } from '../mentions/holdsWords';
import { saysOnlyGoodbye } from '../words/farewell';

/**
 * The last item of a list of papers without the goodbye below it: without an empty line between, Markdown takes such a line into
 * the item's text.
 */
export function cutLastLine(item: Container): Container {
  const last = item.body.at(-1);
  if (!last || last.node.type === 'heading') return item;
  const node = withoutGoodbye(last.node);
  if (node === last.node) return item;
  const rest = item.body.slice(0, -1);
  const cut = { ...item, body: node ? [...rest, { ...last, node }] : rest };
  return holdsWords(cut) ? cut : item;
}

/** A block without lines of goodbye at its end, wherever in its last items these stand; undefined where nothing is left. */
function withoutGoodbye(block: Block): Block | undefined {
  if (block.type === 'paragraph') {
    const lines = cutLines(block.children);
    const end =
      lines.findLastIndex(({ children }) => !saysOnlyGoodbye(writePlain(children), true)) + 1;
    if (end === lines.length) return block;
    return end > 0 ? { ...block, children: joinLines(lines.slice(0, end)) } : undefined;
  }
  if (block.type !== 'list') return block;
  const item = block.children.at(-1);
  const last = item?.children.at(-1);
  const cut = last && withoutGoodbye(last);
  if (!item || !last || cut === last) return block;
  const children = [...item.children.slice(0, -1), ...(cut ? [cut] : [])];
  const items = [
    ...block.children.slice(0, -1),
    ...(children.length > 0 ? [{ ...item, children }] : []),
  ];
  return items.length > 0 ? { ...block, children: items } : undefined;
}
