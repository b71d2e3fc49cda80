import type { PaperId } from '../../../../paper';
import type { Container } from '../../container';
import { isAddress, readTitleLine } from '../../containers/titleLine';
import type { Measures } from '../../slots/measure';

/**
 * Does the address of another paper stand below a line that is written as the one above this paper's address, such as both in
 * bold? Then both lines are titles.
 */
export function hasTitledLike({ body }: Container, paper: PaperId, measures: Measures): boolean {
  const own = new Set<string>();
  return measures.naming(body).some(({ at, placed, mentions }) => {
    const above = body[at - 1];
    const [mention] = mentions;
    if (!above || mention?.role !== 'address' || !isAddress(placed.node)) return false;
    const title = measures.names([above]) ? undefined : readTitleLine(above);
    if (!title || title.isLabel || title.form === '') return false;
    if (mention.ref.paper === paper) own.add(title.form);
    return mention.ref.paper !== paper && own.has(title.form);
  });
}
