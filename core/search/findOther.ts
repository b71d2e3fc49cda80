import { fold } from './folded/fold';
import type { Query } from './query';

/**
 * A query, and the one that was searched for in its place → the words of that, where they stand on the other layout of the keyboard
 * (`ghksrkr` → 환각); undefined where they are as they were typed.
 */
export function findOther(
  { words: typed }: Pick<Query, 'words'>,
  { words }: Pick<Query, 'words'>,
): string | undefined {
  const asked = fold(typed.map((word) => word.typed).join(''));
  const isOther = words.some((word) => !asked.includes(fold(word.typed)));
  return isOther ? words.map((word) => word.typed).join(' ') : undefined;
}
