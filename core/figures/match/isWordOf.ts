import type { SentenceWord } from '../findCandidates';
import type { Stems } from '../readContext';

/** Is a word one of those that say a thing? Names are looked for within a word too: FID is in gFID. */
export function isWordOf({ text }: SentenceWord, stems: Stems): boolean {
  return stems.some((stem) => text.startsWith(stem) || (text.endsWith(stem) && stem.length > 2));
}
