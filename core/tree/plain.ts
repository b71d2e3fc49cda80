import type { Block, Heading, Inline, ListItem, TableCell, TableRow } from '../tree';

type Node = Block | Inline | Heading | ListItem | TableRow | TableCell;

/** The characters that a reader sees, labels first; blocks, items, rows and cells end with a line break. */
export function writePlain(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) text += writeNode(node);
  return text;
}

function writeNode(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
      return node.value;
    case 'break':
      return '\n';
    case 'code':
    case 'math':
      return `${node.value}\n`;
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
      return writePlain(node.children);
    case 'paragraph':
      return `${node.label ? `${node.label.text} ` : ''}${writePlain(node.children)}\n`;
    case 'heading':
    case 'tableCell':
      return `${writePlain(node.children)}\n`;
    default:
      return writePlain(node.children);
  }
}
