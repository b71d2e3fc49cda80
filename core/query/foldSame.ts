import type { Entry, Summary } from '../paper';
import { writePlain } from '../tree/plain';

/** A summary, and the others of its paper that say the same word for word. */
export type Folded = { readonly summary: Summary; readonly also: readonly Summary[] };

/**
 * The summaries of one paper with those of the same text under the first of them: the same post may have come by a
 * subscription and as a file. However they were marked up, it is the words that count.
 */
export function foldSame(found: readonly Summary[]): readonly Folded[] {
  const [only, ...rest] = found;
  if (only && rest.length === 0) return [{ summary: only, also: [] }];
  const groups = new Map<string, { readonly summary: Summary; readonly also: Summary[] }>();
  for (const summary of found) {
    const words = writeWords(summary.entry);
    const same = groups.get(words);
    if (same) same.also.push(summary);
    else groups.set(words, { summary, also: [] });
  }
  return [...groups.values()];
}

/** The words of an entry, however they were marked up; of one that something damaged what is stored, which says the same as no other. */
export function writeWords(entry: Pick<Entry, 'sections'>): string {
  try {
    return readWords(entry);
  } catch {
    return JSON.stringify(entry.sections);
  }
}

function readWords({ sections }: Pick<Entry, 'sections'>): string {
  const texts = sections.map(({ kind, heading, children }) => [
    kind === 'other' ? heading : kind,
    writePlain(children),
  ]);
  return texts.flat().join('\n').replace(/\s+/g, ' ').trim();
}
