import type { Placed } from '../../../markdown/node';
import { cutRows } from '../containers/cutRows';
import { findMentions } from '../mentions/findMentions';
import type { Mention } from '../mentions/readLine';
import type { Measures } from './measure';

/** The addresses until more text than that was passed. */
export function findNear(
  marked: readonly (Placed | undefined)[],
  measures: Measures,
  most: number,
): readonly Mention[] {
  const found: Mention[] = [];
  let passed = 0;
  for (const placed of marked) {
    if (passed > most) break;
    if (!placed || placed.node.type === 'heading') continue;
    for (const { addresses, size } of cutUnits(placed, measures)) {
      for (const address of addresses) found.push(address);
      if (addresses.length === 0) passed += size;
    }
  }
  return found;
}

/** An item with more text than this is no line of links. */
const LONGEST_ITEM = 300;

/** A block's addresses and size; a list's item by item, because what one holds says nothing of the others. */
function cutUnits(
  placed: Placed,
  measures: Measures,
): readonly { readonly addresses: readonly Mention[]; readonly size: number }[] {
  const { node } = placed;
  // A linked title alone in a paragraph is an address too; in a list it is an item's.
  const addresses = measures
    .mentions(placed)
    .filter(({ role }) => role === 'address' || (role === 'title' && node.type === 'paragraph'));
  const size = measures.size(placed);
  // A table of papers names its rows', whether or not they say enough to be read.
  if (node.type === 'table' && addresses.length > 0 && cutRows(placed).length > 0)
    return [{ addresses: [], size }];
  if (node.type !== 'list' || addresses.length === 0) return [{ addresses, size }];
  return node.children.map((item) => {
    const own = measures.sizeOfNode(item);
    const named = own > LONGEST_ITEM ? [] : findMentions(item);
    return { addresses: named.filter(({ role }) => role === 'address'), size: own };
  });
}
