import type { Row } from '../../../../components/reader/state';
import { parseQuery, type Query } from '../../../../core/search';
import { isOnDay } from '../../../../core/search/isOnDay';
import { openTags } from '../../../../core/search/openTags';
import { openText } from '../../../../core/search/openText';
import { cutQuery } from '../../../../core/search/pieces';

/** The bookmarks that have all of what is typed, each word as the search reads it; `#rl` is a tag of just that name. */
export function findBookmarks<Some extends Row>(
  rows: readonly Some[],
  typed: string,
): readonly Some[] {
  const pieces = cutQuery(typed);
  const tags = pieces.filter(isTag).map((piece) => piece.slice(1));
  const others = pieces.filter((piece) => !isTag(piece)).join(' ');
  // What a space follows is finished.
  const query = parseQuery(/\s$/.test(typed) || isTag(pieces.at(-1) ?? '') ? `${others} ` : others);
  return rows.filter((row) => {
    const isOf = openTags(row.tags);
    return tags.every(isOf) && hasAll(row, query, isOf);
  });
}

function isTag(piece: string): boolean {
  return piece.startsWith('#');
}

function hasAll(row: Row, { words, filters }: Query, isOf: (tag: string) => boolean): boolean {
  const has = openText(toText(row));
  const isNoted = openText(row.note);
  return (
    words.every(
      (word) =>
        (word.kind === 'note' ? isNoted(word) : has(word)) ||
        word.paper === row.paper ||
        (word.day !== undefined && isOn(row, word.day)),
    ) &&
    filters.every((filter) => {
      if (filter.type === 'day') return isOn(row, filter.day);
      if (filter.type === 'unread') return row.state === 'unread';
      if (filter.type === 'bookmarked') return row.bookmarked;
      if (filter.type === 'tag') return isOf(filter.tag);
      // Whose it is stands in no line.
      return filter.type === 'noted' && (row.note !== '' || row.tags.length > 0);
    })
  );
}

/** What is looked into. */
function toText({ paper, title, gist, note, tags }: Row): string {
  return [paper, title, gist, note, ...tags.map((tag) => `#${tag}`)].join(' ');
}

function isOn({ day }: Row, asked: string): boolean {
  return day !== undefined && isOnDay(day, asked);
}
