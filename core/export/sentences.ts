import { sayFormula } from '../math/words';
import type { Entry, Section } from '../paper';
import type { Block, Inline } from '../tree';

/**
 * A summary as sentences to be read aloud, in order: the title, then each section behind its name. Formulas are in plain
 * characters, code and tables are left out, and links are their words. Chrome's voices stop after some 14 seconds, so
 * each is spoken by itself.
 */
export function readSentences(entry: Entry, name: (section: Section) => string): readonly string[] {
  const sections = entry.sections
    .filter(({ placeholder }) => !placeholder)
    .flatMap((section) => {
      const said = section.children.flatMap(readBlock);
      return said.length > 0 ? [name(section), ...said] : [];
    });
  return [entry.title, ...sections].map((one) => one.trim()).filter((one) => one !== '');
}

function readBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return split(readInlines(block.children));
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(readBlock));
    case 'blockquote':
      return block.children.flatMap(readBlock);
    default:
      return [];
  }
}

function readInlines(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' ';
      if (node.type === 'inlineMath') return sayFormula(node);
      if (node.type === 'delete') return '';
      return 'children' in node ? readInlines(node.children) : node.value;
    })
    .join('');
}

function split(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('ko', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}
