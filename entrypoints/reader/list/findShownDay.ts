import type { Address } from '../../../components/reader/address';
import type { Library } from '../../../core/library';

/** Which day an address shows where it names none: that of its paper's newest digest, or the newest. */
export function findShownDay({ heads, days }: Library, address: Address): string | undefined {
  if (address.view !== undefined || address.from !== undefined) return address.day;
  const { paper, day } = address;
  const own = paper === undefined ? undefined : heads.find(({ papers }) => papers.includes(paper));
  return day ?? own?.date ?? days[0]?.date;
}
