import { isNoted } from '../../../core/query/noted';
import type { Query } from '../../../core/search';
import type { PopupData } from '../shown/toShown';

/** Does a query ask for notes, or for what stands in them, of a reader who wrote none? Known once all readings are. */
export function isNoteless(
  { words, filters }: Query,
  { readings, whole }: Pick<PopupData, 'readings' | 'whole'>,
): boolean {
  const asks =
    filters.some(({ type }) => type === 'noted') || words.some(({ kind }) => kind === 'note');
  return asks && whole && ![...readings.values()].some(isNoted);
}
