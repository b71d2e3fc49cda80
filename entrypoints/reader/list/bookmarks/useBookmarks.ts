import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Address } from '../../../../components/reader/address';
import type { ListSlice } from '../../../../components/reader/state';
import { type FailureCode, storageFailure } from '../../../../core/failure';
import type { Library } from '../../../../core/library';
import type { PaperId } from '../../../../core/paper';
import { type BookmarkLine, readBookmarks } from './readBookmarks';
import { toBookmarkList } from './toBookmarkList';
import { type Kind, useMarked } from './useMarked';

type Bookmarks = {
  readonly list: ListSlice;
  /** All of it that is to be shown is read. */
  readonly stands: boolean;
  readonly failure?: FailureCode;
};
type Read = { readonly kind: Kind; readonly lines: readonly BookmarkLine[] };
type Asked = Pick<Address, 'only' | 'oldestFirst' | 'query'> & { readonly isShown: boolean };

/**
 * The bookmarks, newest first, those that are set elsewhere meanwhile too, or what the reader wrote to (`only`), bookmarked or
 * not; one that is cleared keeps its place until they are opened anew, so that a slip can be undone.
 */
export function useBookmarks(
  { heads, readings }: Library,
  { isShown, only, oldestFirst, query: find = '' }: Asked,
  copies: ReadonlyMap<PaperId, number>,
  size: number,
): Bookmarks {
  const [read, setRead] = useState<Read>();
  const [failure, setFailure] = useState<FailureCode>();
  const kind = only === 'noted' ? 'noted' : 'bookmarked';
  const marked = useMarked(readings, kind, isShown, heads);
  useEffect(() => {
    if (!isShown) return;
    let current = true;
    readBookmarks(marked, heads).then(
      (read) => {
        if (!current) return;
        setRead({ kind, lines: read });
        setFailure(undefined);
      },
      (error: unknown) => current && setFailure(storageFailure(error).code),
    );
    return () => {
      current = false;
    };
  }, [isShown, marked, heads]);

  const lines = read?.kind === kind ? read.lines : undefined;
  const isTurned = oldestFirst === true;
  const list = useMemo(
    () => toBookmarkList(lines, readings, { find, oldestFirst: isTurned, size, copies }),
    [lines, readings, find, isTurned, size, copies],
  );
  return { list, stands: lines !== undefined, ...(failure && { failure }) };
}
