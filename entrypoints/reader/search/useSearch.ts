import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FoundLine, ListSlice } from '../../../components/reader/state';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { Library } from '../../../core/library';
import { countCopies } from '../../../core/library/listDays';
import type { Found } from '../../../core/search';
import { useFound } from '../../search/useFound';
import { useTexts } from '../../search/useTexts';
import { toMarks } from '../toMarks';
import { readHits } from './readHits';

/** As many of what is found as are shown at once. */
const PORTION = 50;

/** What a query finds as a list, the best first; `pages` of it. */
export function useSearch(
  query: string,
  library: Library,
  pages: number,
): { readonly list: ListSlice; readonly failure?: FailureCode } {
  const { heads, readings } = library;
  const { texts, failure: unread } = useTexts(query !== '', heads);
  const found = useFound(query, texts, library, PORTION * pages);
  const { lines, failure } = useLines(found, library);
  const copies = useMemo(() => countCopies(heads), [heads]);
  const rows = lines?.map(({ marks, snippet, ...line }) => ({
    ...line,
    ...toMarks(readings.get(line.paper)),
    digests: copies.get(line.paper) ?? 1,
    found: { marks, ...(snippet && { snippet }) },
  }));
  const count = found?.count ?? 0;
  const none = { unread: 0, bookmarked: 0, twice: 0 };
  const group = { key: 'found', from: '', total: count, read: 0, unreadable: 0 };
  const failed = unread ?? failure;
  return {
    list: {
      kind: 'shown',
      counts: { all: count, ...none },
      groups: found && count === 0 ? [] : [{ ...group, ...(rows && { rows }) }],
      left: Math.max(0, count - PORTION * pages),
      find: query,
      search: { count, isDone: found?.isDone === true },
    },
    ...(failed && { failure: failed }),
  };
}

type Lines = { readonly lines?: readonly FoundLine[]; readonly failure?: FailureCode };

function useLines(found: Found | undefined, library: Library): Lines {
  const [read, setRead] = useState<Lines>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read meanwhile does not change what was found
  useEffect(() => {
    if (!found) return;
    let current = true;
    readHits(found.hits, found.query, library).then(
      (lines) => current && setRead({ lines }),
      (error: unknown) => current && setRead({ failure: storageFailure(error).code }),
    );
    return () => {
      current = false;
    };
  }, [found]);
  return read;
}
