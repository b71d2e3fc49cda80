import { Failure } from '../../failure';
import type { PaperPart, PaperText } from '../../model';

/** The most characters that a title or a heading may have. */
const LONGEST_TITLE = 500;
const LONGEST_HEADING = 200;

/**
 * Parts of a paper as its text, those without words left out. Throws `Failure` `model-no-text` where nothing is left to
 * be read.
 */
export function toText(
  kind: PaperText['kind'],
  title: string,
  parts: readonly PaperPart[],
): PaperText {
  const full = parts
    .filter(({ text }) => text !== '')
    .map(({ heading, text }) => ({ heading: heading.slice(0, LONGEST_HEADING), text }));
  if (full.length === 0) throw new Failure('model-no-text', `${kind}: nothing to read`);
  return {
    kind,
    title: title.slice(0, LONGEST_TITLE),
    parts: full,
    characters: countCharacters(full),
  };
}

/** The characters of parts, without their headings, which no reader would count. */
export function countCharacters(parts: readonly PaperPart[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
