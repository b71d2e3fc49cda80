import { isBuiltIn } from '../../core/builtIn';
import type { Names } from '../../core/cards/look';
import type { Summary } from '../../core/paper';
import type { Source } from '../../core/source';
import { say } from './say';
import type { ToldDigest } from './tellApart';

/** A subscription's name; what is always there is called by what it is; empty where nobody knows any more. */
export function nameSource(source: string, names: Names): string {
  if (isBuiltIn(source)) return say(`options.kind.${source}`);
  // An id is a key of whoever wrote a backup (`__proto__`).
  return Object.hasOwn(names, source) ? (names[source] ?? '') : '';
}

/** Subscriptions → what the reader calls each of them. */
export function toNames(all: readonly Pick<Source, 'id' | 'title'>[]): Names {
  return Object.fromEntries(all.map(({ id, title }) => [id, title]));
}

/** What a place can be told by. */
export function toTold(
  { digest, from }: Pick<Summary, 'digest' | 'from'>,
  names: Names,
): ToldDigest {
  const { date, source, title, id } = digest;
  // A subscription that has gone is called as it was.
  return { day: date, from: nameSource(source, names) || (from ?? ''), title, id };
}
