import type { Marks } from './state';

/** Does the reader's bookmark, note or tag keep a paper's summary? */
export function hasMarks({ bookmarked, note, tags }: Marks): boolean {
  return bookmarked || note !== '' || tags.length > 0;
}
