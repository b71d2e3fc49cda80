import { useMemo, useState } from 'preact/hooks';
import { type Address, listOf, searchOf } from '../../../components/reader/address';
import type { ListSlice } from '../../../components/reader/state';
import { toNames } from '../../../components/words/nameSource';
import { findNotNews } from '../../../core/catchUp/findNotNews';
import type { FailureCode } from '../../../core/failure';
import type { Library } from '../../../core/library';
import type { Found } from '../../../core/search';
import { useSearch } from '../search/useSearch';
import { countList } from './countList';
import { findShownDay } from './findShownDay';
import { planList } from './planList';
import { takePortion } from './takePortion';
import { toDayList } from './toDayList';
import { useBookmarks } from './useBookmarks';
import { useLines } from './useLines';

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
  const { heads, readings, sources } = library;
  const shown = findShownDay(library, address);
  const key = `${listOf(address)} ${shown ?? ''}`;
  const plan = useMemo(() => planList(library, news, address, shown), [key, heads, sources.length]);
  const [{ of, pages }, setPages] = useState({ of: key, pages: 1 });
  const taken = of === key ? pages : 1;
  const portion = useMemo(() => takePortion(plan.days, taken), [plan.days, taken]);
  const isBookmarks = address.view === 'bookmarks';
  const query = searchOf(address);
  const searched = useSearch(query, library, taken);
  const lines = useLines(portion.days);
  const bookmarks = useBookmarks(library, { ...address, isShown: isBookmarks }, plan.copies, taken);
  const names = useMemo(() => toNames(sources), [sources]);
  const told = useMemo(() => {
    const notNews = findNotNews(plan.whole, news, readings);
    return { counts: countList(plan, readings, address.view), ...(notNews && { notNews }) };
  }, [plan, news, readings, address.view]);
  const days = toDayList(plan, told, portion, lines, { readings, names });
  const failure = lines.failure ?? bookmarks.failure ?? searched.failure;
  return {
    list: query !== '' ? searched.list : isBookmarks ? bookmarks.list : days,
    ...(failure && { failure }),
    ...(searched.found && { found: searched.found }),
    ...(shown !== undefined && { shown }),
    onMore: () => setPages({ of: key, pages: taken + 1 }),
  };
}
