import type { PaperRef } from '../../paper';
import type { Block } from '../../tree';
import { cutLines } from '../../tree/lines';
import { readLinkLine } from './linkLine';

/** The paper that a block's lines of links name: a paragraph's lines, a list's items, a quote's paragraphs. */
export function findRef(block: Block): PaperRef | undefined {
  if (block.type === 'paragraph') {
    return findFirst(cutLines(block.children), ({ children }) => readLinkLine(children)?.ref);
  }
  if (block.type === 'blockquote') return findFirst(block.children, findRef);
  if (block.type !== 'list') return undefined;
  return findFirst(block.children, ({ children: [first] }) =>
    first?.type === 'paragraph' ? findRef(first) : undefined,
  );
}

function findFirst<Item>(
  items: readonly Item[],
  find: (item: Item) => PaperRef | undefined,
): PaperRef | undefined {
  for (const item of items) {
    const ref = find(item);
    if (ref) return ref;
  }
  return undefined;
}
