import { useMemo } from 'preact/hooks';
import type { ListSlice } from '../../../components/reader/state';
import type { FailureCode } from '../../../core/failure';
import type { Library } from '../../../core/library';
import { countCopies } from '../../../core/library/listDays';
import type { Found } from '../../../core/search';
import { useFound } from '../../search/useFound';
import { useTexts } from '../../search/useTexts';
import { listPapers } from '../list/listPapers';
import { toMarks } from '../toMarks';
import { useFoundLines } from './useFoundLines';

/** What a query finds as a list, the best first; the first `size` of it. */
export function useSearch(
  query: string,
  library: Library,
  size: number,
): { readonly list: ListSlice; readonly found?: Found; readonly failure?: FailureCode } {
  const { heads, readings } = library;
  const { texts, failure: unread } = useTexts(query !== '', heads);
  const found = useFound(query, texts, library, size);
  const { lines, failure } = useFoundLines(found, library);
  const copies = useMemo(() => countCopies(heads), [heads]);
  const rows = lines?.map(({ marks, snippet, ...line }) => ({
    ...line,
    ...toMarks(readings.get(line.paper)),
    digests: copies.get(line.paper) ?? 1,
    found: { marks, ...(snippet && { snippet }) },
  }));
  const count = found?.count ?? 0;
  const none = { unread: 0, bookmarked: 0, noted: 0, twice: 0 };
  const group = { key: 'found', from: '', total: count, size: count, read: 0, unreadable: 0 };
  const failed = unread ?? failure;
  return {
    list: {
      kind: 'shown',
      counts: { all: count, ...none },
      groups: found && count === 0 ? [] : [{ ...group, ...(rows && { rows }) }],
      left: Math.max(0, count - size),
      ...listPapers(
        (rows ?? []).map(({ paper }) => paper),
        readings,
      ),
      find: query,
      search: {
        count,
        isDone: found?.isDone === true,
        ...(found?.lack && { lack: found.lack }),
        ...(found?.meant && { meant: found.meant }),
        from: found?.from ?? [],
      },
    },
    ...(found && { found }),
    ...(failed && { failure: failed }),
  };
}
