import type {
  Block,
  Heading,
  Inline,
  InlineMath,
  Label,
  ListItem,
  MathBlock,
  TableCell,
  TableRow,
} from '../tree';

type Node = Block | Inline | Heading | ListItem | TableRow | TableCell;

/** What stands in a text for a formula. */
export type WriteMath = (formula: InlineMath | MathBlock) => string;

/** What stands in a text before what a label (`Goal:`) stood before; nothing for an empty text. */
export type WriteLabel = (label: Label) => string;

/**
 * The characters that a reader sees, labels first, as their writer gave them, and formulas as their TeX, if nothing else is asked
 * for; blocks, items, rows and cells end with a line break.
 */
export function writePlain(
  nodes: readonly Node[],
  writeMath: WriteMath = writeTex,
  writeLabel: WriteLabel = quoteLabel,
): string {
  let text = '';
  for (const node of nodes) text += writeNode(node, writeMath, writeLabel);
  return text;
}

function writeTex({ value }: InlineMath | MathBlock): string {
  return value;
}

function quoteLabel({ text }: Label): string {
  return text;
}

function writeNode(node: Node, writeMath: WriteMath, writeLabel: WriteLabel): string {
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
    case 'paragraph': {
      const label = node.label ? writeLabel(node.label) : '';
      return `${label && `${label} `}${writePlain(node.children, writeMath)}\n`;
    }
    case 'heading':
    case 'tableCell':
      return `${writePlain(node.children, writeMath)}\n`;
    default:
      return writePlain(node.children, writeMath, writeLabel);
  }
}
