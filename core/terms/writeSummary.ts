import type { Entry } from '../paper';
import { writePlain } from '../tree/plain';

/** All that a summary says, as one plain text. */
export function writeSummary({ sections }: Entry): string {
  return sections.map(({ children }) => writePlain(children)).join('\n');
}
