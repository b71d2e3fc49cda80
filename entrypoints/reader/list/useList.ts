import { useMemo } from 'preact/hooks';
import { useGrowth, useRest } from '../../../components/portions/useGrowth';
import { type Address, listOf, searchOf } from '../../../components/reader/address';
import type { ListSlice } from '../../../components/reader/state';
import type { FailureCode } from '../../../core/failure';
import type { Library } from '../../../core/library';
import type { Found } from '../../../core/search';
import { useSearch } from '../search/useSearch';
import { useBookmarks } from './bookmarks/useBookmarks';
import { findShownDay } from './findShownDay';
import { planList } from './planList';
import { useDays } from './useDays';

type List = {
  readonly list: ListSlice;
  readonly failure?: FailureCode;
  /** What a search came to. */
  readonly found?: Found;
  readonly shown?: string;
  readonly onMore: () => void;
};

/**
 * The list of an address. Which papers it has is settled when it is opened: what is read or cleared meanwhile stays where
 * it is, so that nothing is pulled away under the reader.
 */
export function useList(address: Address, library: Library, news: Library['days']): List {
  const { heads, sources } = library;
  const shown = findShownDay(library, address);
  const key = `${listOf(address)} ${shown ?? ''}`;
  const plan = useMemo(() => planList(library, news, address, shown), [key, heads, sources.length]);
  const query = searchOf(address);
  const growth = useGrowth(key);
  const { size, onMore } = growth;
  const isBookmarks = address.view === 'bookmarks';
  const searched = useSearch(query, library, size);
  const days = useDays(plan, { library, news }, address.view, size);
  const bookmarks = useBookmarks(library, { ...address, isShown: isBookmarks }, plan.copies, size);
  const all = isBookmarks ? bookmarks : days;
  // What a search finds is looked for and read anew with each portion: more of it comes when it is asked for.
  const isSearch = query !== '';
  const list = isSearch ? searched.list : all.list;
  useRest(!isSearch && all.stands && list.left > 0, growth);
  const failure = days.failure ?? bookmarks.failure ?? searched.failure;
  return {
    list: { ...list, isComing: !isSearch && growth.isComing },
    ...(failure && { failure }),
    ...(searched.found && { found: searched.found }),
    ...(shown !== undefined && { shown }),
    onMore,
  };
}
