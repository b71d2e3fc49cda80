import type { Address } from '../../../components/reader/address';
import type { ListSlice } from '../../../components/reader/state';
import type { Library } from '../../../core/library';
import { filters, listDays, type Only } from '../../../core/library/listDays';
import type { Plan } from './planList';

/** How many papers each filter would show now, other than the list itself, which stays as it was opened. */
export function countList(
  { whole, copies }: Pick<Plan, 'whole' | 'copies'>,
  readings: Library['readings'],
  view: Address['view'],
): ListSlice['counts'] {
  const count = (only: Only) =>
    new Set(listDays(whole, only, readings, copies).flatMap(({ papers }) => papers)).size;
  const counts = filters.map((each) => [each, count(view === 'unread' ? 'unread' : each)]);
  return Object.fromEntries(counts) as ListSlice['counts'];
}
