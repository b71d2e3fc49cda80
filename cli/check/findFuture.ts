import type { Day } from '../../core/day';
import type { Digest, Problem } from '../../core/paper';
import type { Post } from '../posts/posts';
import type { Words } from '../words/ko';

/** The problem of a post whose day is after `tomorrow`, at the line of its date; none of a draft, which has no papers. */
export function findFuture(
  { path, text }: Post,
  { date, entries }: Digest,
  tomorrow: Day,
  words: Words,
): readonly Problem[] {
  if (date <= tomorrow || entries.length === 0) return [];
  const above = text.slice(0, Math.max(0, text.search(/^date[ \t]*[:=]/m)));
  const line = above.split(/\r\n?|\n/).length;
  return [{ file: path, line, code: 'future-date', message: words.future(date) }];
}
