import type { Address } from '../../../components/reader/address';
import { today } from '../../../core/day';
import type { Library } from '../../../core/library';
import { findFirstDay } from '../../../core/query/days';

/** Which day an address shows where it names none: that of its paper's newest digest, or the one to begin with. */
export function findShownDay({ heads, days }: Library, address: Address): string | undefined {
  if (address.view !== undefined || address.from !== undefined) return address.day;
  const { paper, day } = address;
  const own = paper === undefined ? undefined : heads.find(({ papers }) => papers.includes(paper));
  return day ?? own?.date ?? findFirstDay(days, today())?.date;
}
