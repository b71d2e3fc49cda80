import type { Address } from '../../../components/reader/address';
import type { ListSlice } from '../../../components/reader/state';
import { isDay } from '../../../core/day';
import type { Library } from '../../../core/library';
import { countCopies, findDays, type ListedDay, listDays } from '../../../core/library/listDays';
import type { PaperId } from '../../../core/paper';
import type { DigestDay } from '../../../core/query/days';

export type Plan = {
  readonly kind: ListSlice['kind'];
  /** The days that the list has, filtered, in its order; empty for bookmarks, which are no days'. */
  readonly days: readonly ListedDay[];
  /** All of their papers, each once. */
  readonly papers: readonly PaperId[];
  /** The days that it is of, with all their papers. */
  readonly whole: readonly DigestDay[];
  readonly copies: ReturnType<typeof countCopies>;
};

/** What a list shows of the library, as the reader had read it when the list was opened; of what is unread, its `news`. */
export function planList(
  library: Library,
  news: Library['days'],
  address: Address,
  day: string | undefined,
): Plan {
  const { heads, readings, sources } = library;
  const copies = countCopies(heads);
  const days = address.view === 'unread' ? news : library.days;
  const found = findDays({ heads, days }, { day, source: address.from });
  const isKnown = found.length > 0 || sources.some(({ id }) => id === address.from && !address.day);
  const only = address.view === 'unread' ? 'unread' : (address.only ?? 'all');
  const listed = listDays(found, only, readings, copies);
  const inOrder = address.oldestFirst ? listed.toReversed() : listed;
  // What no calendar has lacks no digest: its list is empty.
  const isReal = address.day === undefined || isDay(address.day);
  const asks = isReal && address.view === undefined && (address.day ?? address.from) !== undefined;
  return {
    kind: heads.length === 0 ? 'empty' : asks && !isKnown ? 'missing' : 'shown',
    days: inOrder,
    papers: [...new Set(inOrder.flatMap(({ papers }) => papers))],
    whole: found,
    copies,
  };
}
