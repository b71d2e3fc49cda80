import { showFormula } from '../math/words';
import type { Summary } from '../paper';
import type { SaidText } from '../terms';
import { writePlain } from '../tree/plain';

/** A summary as the one plain text that terms are looked for in, and quoted from: as it is read, without labels (`Goal:`). */
export function toSaidText({ digest, entry }: Summary): SaidText {
  const { source, id, date } = digest;
  const text = entry.sections
    .map(({ children }) => writePlain(children, showFormula, () => ''))
    .join('\n');
  return { paper: entry.paper, source, id, day: date, title: entry.title, text };
}
