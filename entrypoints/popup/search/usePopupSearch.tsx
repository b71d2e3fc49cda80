import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupFound, PopupSearch } from '../../../components/popup/search/state';
import { storageFailure } from '../../../core/failure';
import { openReader } from '../open';
import type { PopupRead } from '../read/readPopup';
import type { SearcherProps } from './Searcher';

/** The search of the popup; what searches is loaded when it is opened, for the day's rows do not wait for it. */
export function usePopupSearch(read: PopupRead) {
  const [query, setQuery] = useState<string>();
  const [found, setFound] = useState<PopupFound>();
  const [Searcher, setSearcher] = useState<ComponentType<SearcherProps>>();
  const fail = (error: unknown) =>
    setFound({ papers: [], count: 0, isDone: true, failure: storageFailure(error).code });
  const onSearch = (next: string | undefined) => {
    setQuery(next);
    if (next === undefined) setFound(undefined);
    else if (!Searcher) import('./Searcher').then((it) => setSearcher(() => it.Searcher), fail);
  };
  const search: PopupSearch | undefined =
    query === undefined ? undefined : { query, ...(found && { found }) };
  return {
    search,
    onSearch,
    onSearchAll: (q: string) => void openReader({ q }),
    searcher: Searcher && query !== undefined && read.kind === 'data' && (
      <Searcher query={query} data={read} onFound={setFound} />
    ),
  };
}
