import type { Block, Heading, Inline, ListItem, TableCell, TableRow } from '../../../tree';

/** A title with a bare id is no longer. */
const LONGEST_LINE = 280;
const id = /\d{4}\.\d{4}|\/\d{7}|[aA][rR][xX][iI][vV]|[hH]ugging[fF]ace/;

type Node = Block | Heading | Inline | ListItem | TableRow | TableCell;

/** Can a node name a paper? A quick look: most hold neither a link nor anything like an id. */
export function mayName(node: Node): boolean {
  switch (node.type) {
    case 'text':
      return mayHoldId(node.value);
    case 'link':
      return true;
    case 'inlineCode':
    case 'inlineMath':
    case 'break':
    case 'math':
      return false;
    case 'code':
      return id.test(node.value);
    default:
      for (const child of node.children) if (mayName(child)) return true;
      return false;
  }
}

/** A bare id in a sentence names nothing, and most texts are sentences. */
function mayHoldId(text: string): boolean {
  if (text.length > LONGEST_LINE && !text.includes('\n')) return false;
  return id.test(text);
}
