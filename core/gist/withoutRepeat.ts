import type { Section } from '../paper';
import { writePlain } from '../tree/plain';

/** A summary's sections without those that say nothing but its gist again, which stands above them; all where none does. */
export function withoutRepeat(sections: readonly Section[], gist: string): readonly Section[] {
  const said = fold(gist);
  if (said === '') return sections;
  return sections.filter(({ children }) => fold(writePlain(children)) !== said);
}

/** How words are spaced, and where their lines break, says nothing. */
function fold(text: string): string {
  return text.replace(/\s+/g, '');
}
