import type { ListSlice } from '../../../../components/reader/state';
import type { Library } from '../../../../core/library';
import type { PaperId } from '../../../../core/paper';
import { isNoted } from '../../../../core/query/readings';
import type { Reading } from '../../../../core/store';
import { toMarks } from '../../toMarks';
import { listPapers } from '../listPapers';
import { findBookmarks } from './findBookmarks';
import type { BookmarkLine } from './readBookmarks';

type Shown = {
  readonly find: string;
  readonly oldestFirst: boolean;
  readonly size: number;
  readonly copies: ReadonlyMap<PaperId, number>;
};

/** The lines of the bookmarks, once they are read → the list that shows them, or those that are looked for. */
export function toBookmarkList(
  lines: readonly BookmarkLine[] | undefined,
  readings: Library['readings'],
  { find, oldestFirst, size, copies }: Shown,
): ListSlice {
  const all = (lines ?? []).map((line) => ({
    ...line,
    ...toMarks(readings.get(line.paper)),
    digests: copies.get(line.paper) ?? 0,
  }));
  const found = find.trim() === '' ? all : findBookmarks(all, find);
  const rows = (oldestFirst ? found.toReversed() : found).slice(0, size);
  const total = all.length;
  const count = (isIn: (reading: Reading) => boolean) => [...readings.values()].filter(isIn).length;
  const group = {
    key: 'bookmarks',
    from: '',
    total,
    read: 0,
    size: found.length,
    unreadable: 0,
    ...(lines && { rows }),
  };
  return {
    kind: 'shown',
    counts: { all: count(isBookmarked), unread: 0, bookmarked: 0, noted: count(isNoted), twice: 0 },
    groups: lines && rows.length === 0 ? [] : [group],
    left: found.length - rows.length,
    ...listPapers(
      found.map(({ paper }) => paper),
      readings,
    ),
    find,
  };
}

function isBookmarked({ bookmarkedAt }: Reading): boolean {
  return bookmarkedAt !== undefined;
}
