import { useMemo, useState } from 'preact/hooks';
import { type Address, listOf, searchOf } from '../../../components/reader/address';
import type { ListSlice } from '../../../components/reader/state';
import { toNames } from '../../../components/words/nameSource';
import type { FailureCode } from '../../../core/failure';
import type { Library } from '../../../core/library';
import { useSearch } from '../search/useSearch';
import { listPapers } from './listPapers';
import { findShownDay, planList } from './planList';
import { takePortion } from './takePortion';
import { toGroup } from './toGroup';
import { useBookmarks } from './useBookmarks';
import { useLines } from './useLines';

type List = {
  readonly list: ListSlice;
  readonly failure?: FailureCode;
  readonly shown?: string;
  readonly onMore: () => void;
  readonly onFind: (query: string) => void;
};

/**
 * The list of an address. Which papers it has is settled when it is opened: what is read or cleared meanwhile stays where
 * it is, so that nothing is pulled away under the reader.
 */
export function useList(address: Address, library: Library): List {
  const { heads, readings, sources } = library;
  const shown = findShownDay(library, address);
  const key = `${listOf(address)} ${shown ?? ''}`;
  const plan = useMemo(() => planList(library, address, shown), [key, heads, sources.length]);
  const [{ of, pages }, setPages] = useState({ of: key, pages: 1 });
  const taken = of === key ? pages : 1;
  const portion = useMemo(() => takePortion(plan.days, taken), [plan.days, taken]);
  const isBookmarks = address.view === 'bookmarks';
  const query = searchOf(address);
  const searched = useSearch(query, library, taken);
  const lines = useLines(portion.days);
  const bookmarks = useBookmarks(library, { ...address, isShown: isBookmarks }, plan.copies, taken);
  const names = useMemo(() => toNames(sources), [sources]);

  const days: ListSlice = {
    kind: plan.kind,
    counts: plan.counts,
    groups: portion.days.map((day) =>
      toGroup(day, lines, { readings, names, copies: plan.copies }),
    ),
    left: portion.left,
    ...listPapers(plan.papers, readings),
    find: '',
  };
  const failure = lines.failure ?? bookmarks.failure ?? searched.failure;
  return {
    list: query !== '' ? searched.list : isBookmarks ? bookmarks.list : days,
    ...(failure && { failure }),
    ...(shown !== undefined && { shown }),
    onMore: () => setPages({ of: key, pages: taken + 1 }),
    onFind: bookmarks.onFind,
  };
}
