import { useEffect, useState } from 'preact/hooks';
import type { ListSlice } from '../../../components/reader/state';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { Library } from '../../../core/library';
import type { PaperId } from '../../../core/paper';
import { type BookmarkLine, readBookmarks } from './readBookmarks';
import { toBookmarkList } from './toBookmarkList';
import { useMarked } from './useMarked';

type Bookmarks = {
  readonly list: ListSlice;
  readonly failure?: FailureCode;
  readonly onFind: (query: string) => void;
};
type Asked = { readonly isShown: boolean; readonly oldestFirst?: true };

/**
 * The bookmarks, newest first, those that are set elsewhere meanwhile too; one that is cleared keeps its place until they are
 * opened anew, so that a slip can be undone.
 */
export function useBookmarks(
  { heads, readings }: Library,
  { isShown, oldestFirst }: Asked,
  copies: ReadonlyMap<PaperId, number>,
  pages: number,
): Bookmarks {
  const [lines, setLines] = useState<readonly BookmarkLine[]>();
  const [failure, setFailure] = useState<FailureCode>();
  const [find, setFind] = useState('');
  const marked = useMarked(readings, isShown, heads);
  useEffect(() => {
    if (!isShown) return;
    let current = true;
    readBookmarks(marked, heads).then(
      (read) => {
        if (!current) return;
        setLines(read);
        setFailure(undefined);
      },
      (error: unknown) => current && setFailure(storageFailure(error).code),
    );
    return () => {
      current = false;
    };
  }, [isShown, marked, heads]);

  const order = { find, oldestFirst: oldestFirst === true, pages, copies };
  const list = toBookmarkList(lines, readings, order);
  return { list, ...(failure && { failure }), onFind: setFind };
}
