import type { PaperText, SectionCheck, SectionName } from '../model';
import type { Section } from '../paper';
import type { Block, Paragraph } from '../tree';
import { checkFigures } from './check/checkFigures';
import { checkNames } from './check/checkNames';

/**
 * Looks for what a section says in the text that it was made from: each figure, and each Latin name that is none of the
 * terms that stay English. Whatever is not found may still be right; it is the reader who has to look.
 */
export function checkSection(
  name: SectionName,
  section: Section,
  text: PaperText,
  terms: readonly string[],
): SectionCheck {
  const paragraphs = section.placeholder ? [] : findParagraphs(section.children);
  return {
    section: name,
    figures: checkFigures(paragraphs, text),
    names: checkNames(paragraphs, text, terms),
  };
}

function findParagraphs(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    if (block.type === 'list')
      return block.children.flatMap((item) => findParagraphs(item.children));
    return block.type === 'blockquote' ? findParagraphs(block.children) : [];
  });
}
