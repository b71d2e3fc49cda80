import type { Section } from '../../../paper';
import type { Block } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { cutSentences, foldSentence, isNearlySame } from './repeats';

/** Sections that share so many of their pairs of signs say one thing. */
const ALIKE = 0.9;
/** In fewer signs two sections may well say the same. */
const LEAST = 8;

/**
 * Does a section say only what another of the same summary says, as a whole or in one of its items; or sentence by sentence,
 * in any order? A single sentence that stands there among others may be said again: a main figure, a limitation.
 */
export function repeatsSection(section: Section, others: readonly Section[]): boolean {
  const texts = writeTexts(section.children);
  const whole = foldSentence(texts.join(' '));
  if (section.placeholder || whole.length < LEAST) return false;
  const sentences = texts.flatMap(cutSentences).map(foldSentence).filter(Boolean);
  return others
    .filter(({ kind, placeholder }) => kind !== section.kind && !placeholder)
    .some((other) => {
      const said = writeTexts(other.children);
      const wholes = [said.join(' '), ...said].map(foldSentence);
      if (wholes.some((one) => isNearlySame(whole, one, ALIKE))) return true;
      const known = said.flatMap(cutSentences).map(foldSentence);
      return (
        sentences.length > 1 &&
        sentences.every((sentence) => known.some((one) => isNearlySame(sentence, one, ALIKE)))
      );
    });
}

/** A text for each paragraph and item, without the labels that every summary has. */
function writeTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.children.flatMap(({ children }) => writeTexts(children));
    return [writePlain(block.type === 'paragraph' ? block.children : [block])];
  });
}
