import type { Block, InlineMath, MathBlock } from '../../tree';
import { writePlain } from '../../tree/plain';

/** A block as a model reads it: formulas as TeX between `$`, a table's row in a line, spaces folded. */
export function writeBlock(block: Block): string {
  switch (block.type) {
    case 'table':
      return block.children
        .map(({ children }) => children.map((cell) => fold(writePlain([cell], writeMath))))
        .map((cells) => cells.filter(Boolean).join(' | '))
        .filter(Boolean)
        .join('\n');
    case 'list':
      return block.children
        .map(({ children }) => children.map(writeBlock).filter(Boolean).join('\n'))
        .filter(Boolean)
        .map((item) => `- ${item}`)
        .join('\n');
    case 'blockquote':
      return block.children.map(writeBlock).filter(Boolean).join('\n');
    case 'code':
      return block.value.trim();
    default:
      return fold(writePlain([block], writeMath));
  }
}

function writeMath({ value }: InlineMath | MathBlock): string {
  return `$${value.trim()}$`;
}

/** LaTeXML says the number of a footnote three times, twice as a formula. */
const FOOTNOTE = /(?:\$\{\}\^\{[^{}$]{1,9}\}\$)+\d*/g;

function fold(text: string): string {
  return text.replace(FOOTNOTE, ' ').replace(/\s+/g, ' ').trim();
}
