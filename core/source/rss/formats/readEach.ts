import type { Problem } from '../../../paper';
import type { Feed, Item } from '../item';

/** Reads each item of a feed; one that cannot be read costs itself, and is told with its place in the feed. */
export function readEach<T>(
  found: readonly T[] | undefined,
  url: string,
  read: (item: T) => Item,
): Pick<Feed, 'items' | 'problems'> {
  const items: Item[] = [];
  const problems: Problem[] = [];
  for (const [at, each] of (found ?? []).entries()) {
    try {
      items.push(read(each));
    } catch (error) {
      const file = `${url} (${at + 1})`;
      problems.push({ file, line: 1, code: 'parser-failed', message: String(error) });
    }
  }
  return { items, ...(problems.length > 0 && { problems }) };
}
