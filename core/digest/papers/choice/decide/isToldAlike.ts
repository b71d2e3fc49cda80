import type { Placed } from '../../../../markdown/node';
import type { Container } from '../../container';
import { holdsNothing } from '../../mentions/holdsWords';
import type { Measures } from '../../slots/measure';

/**
 * Is another paper told below a heading of its own as the one above it is, each with its address alone before its text? Then the
 * heading is a title, however deep it stands, and no section's.
 */
export function isToldAlike(below: Container, above: Container, measures: Measures): boolean {
  const heading = below.nodes[0]?.node;
  if (heading?.type !== 'heading' || measures.heading(heading).says !== 'free') return false;
  return [below, above].every(({ body: [first] }) => isAddress(first, measures));
}

function isAddress(placed: Placed | undefined, measures: Measures): boolean {
  if (placed?.node.type !== 'paragraph' || !holdsNothing([placed.node])) return false;
  return measures.mentions(placed).some(({ role, sure }) => role === 'address' && sure);
}
