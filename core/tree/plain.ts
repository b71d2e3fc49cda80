import type {
  Block,
  Heading,
  Inline,
  InlineMath,
  ListItem,
  MathBlock,
  TableCell,
  TableRow,
} from '../tree';

type Node = Block | Inline | Heading | ListItem | TableRow | TableCell;

/** What stands in a text for a formula. */
export type WriteMath = (formula: InlineMath | MathBlock) => string;

/** The characters that a reader sees, labels first, and formulas as their TeX, if nothing else is asked for; blocks, items, rows and cells end with a line break. */
export function writePlain(nodes: readonly Node[], writeMath: WriteMath = writeTex): string {
  let text = '';
  for (const node of nodes) text += writeNode(node, writeMath);
  return text;
}

function writeTex({ value }: InlineMath | MathBlock): string {
  return value;
}

function writeNode(node: Node, writeMath: WriteMath): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'inlineMath':
      return writeMath(node);
    case 'break':
      return '\n';
    case 'code':
      return `${node.value}\n`;
    case 'math':
      return `${writeMath(node)}\n`;
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
      return writePlain(node.children, writeMath);
    case 'paragraph':
      return `${node.label ? `${node.label.text} ` : ''}${writePlain(node.children, writeMath)}\n`;
    case 'heading':
    case 'tableCell':
      return `${writePlain(node.children, writeMath)}\n`;
    default:
      return writePlain(node.children, writeMath);
  }
}
