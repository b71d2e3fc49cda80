import { useEffect, useMemo, useState } from 'preact/hooks';
import { matches } from '../../../components/portions/matches';
import type { ListSlice, Row } from '../../../components/reader/state';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { Library } from '../../../core/library';
import type { PaperId } from '../../../core/paper';
import { toMarks } from '../toMarks';
import { type BookmarkLine, readBookmarks } from './readBookmarks';

const PORTION = 60;

type Bookmarks = {
  readonly list: ListSlice;
  readonly failure?: FailureCode;
  readonly onFind: (query: string) => void;
};
type Asked = { readonly isShown: boolean; readonly oldestFirst?: true };

/** The bookmarks, newest first; one that is cleared keeps its place until they are opened anew, so that a slip can be undone. */
export function useBookmarks(
  { heads, readings }: Library,
  { isShown, oldestFirst }: Asked,
  copies: ReadonlyMap<PaperId, number>,
  pages: number,
): Bookmarks {
  const [lines, setLines] = useState<readonly BookmarkLine[]>();
  const [failure, setFailure] = useState<FailureCode>();
  const [find, setFind] = useState('');
  const marked = useMemo(
    () =>
      [...readings.values()]
        .filter(({ bookmarkedAt }) => bookmarkedAt !== undefined)
        .sort((a, b) => (b.bookmarkedAt ?? 0) - (a.bookmarkedAt ?? 0)),
    [isShown, heads],
  );
  useEffect(() => {
    if (!isShown) return;
    readBookmarks(marked, heads).then(setLines, (error: unknown) =>
      setFailure(storageFailure(error).code),
    );
  }, [isShown, marked, heads]);

  const all = (lines ?? []).map((line) => ({
    ...line,
    ...toMarks(readings.get(line.paper)),
    digests: copies.get(line.paper) ?? 0,
  }));
  const found = find.trim() === '' ? all : all.filter((row) => matches(toText(row), find));
  const rows = (oldestFirst ? found.toReversed() : found).slice(0, pages * PORTION);
  const total = lines?.length ?? 0;
  const group = {
    key: 'bookmarks',
    from: '',
    total,
    read: 0,
    unreadable: 0,
    ...(lines && { rows }),
  };
  const list: ListSlice = {
    kind: 'shown',
    counts: { all: marked.length, unread: 0, bookmarked: marked.length, twice: 0 },
    groups: lines && rows.length === 0 ? [] : [group],
    left: found.length - rows.length,
    find,
  };
  return { list, ...(failure && { failure }), onFind: setFind };
}

/** What is looked into. */
function toText({ paper, title, gist, note, tags }: Row): string {
  return [paper, title, gist, note, ...tags.map((tag) => `#${tag}`)].join(' ');
}
