import type { Placed } from '../../../markdown/node';
import type { PaperId } from '../../../paper';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import type { Container } from '../container';
import { holdsNothing } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';

/**
 * Where all papers end with their address, and only the last one has a heading or a bold label behind it that none of them
 * has: there the post goes on with words of its own.
 */
export function findBehindAddress(
  { body }: Container,
  paper: PaperId,
  others: readonly Container[],
  measures: Measures,
): number | undefined {
  const isAddress = (placed: Placed) =>
    holdsNothing([placed.node]) && measures.mentions(placed).some(({ role }) => role !== 'prose');
  const endsSo = (each: Container) => each.body.findIndex(isAddress) === each.body.length - 1;
  const at = body.findIndex(isAddress);
  const address = body[at];
  const next = body[at + 1];
  if (!address || !next || others.length === 0 || !others.every(endsSo)) return undefined;
  if (measures.mentions(address).some(({ ref }) => ref.paper !== paper)) return undefined;
  const label = readLabel(next);
  if (label === undefined || nameKind(label)) return undefined;
  const known = others.flatMap((each) => each.body.map(readLabel));
  return known.includes(label) ? undefined : at + 1;
}

/** A heading's words, or those of a line that is all in bold. */
function readLabel({ node }: Placed): string | undefined {
  if (node.type === 'heading') return writePlain(node.children).trim();
  if (node.type !== 'paragraph') return undefined;
  const [only, ...more] = node.children;
  return only?.type === 'strong' && more.length === 0 ? writePlain([only]).trim() : undefined;
}
