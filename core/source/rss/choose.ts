import { readInstant } from './day';
import type { Item } from './item';

/** The newest items that are read of one feed. */
const most = 2000;

/** Each item once, in its newest version, the newest items first. */
export function chooseItems(items: readonly Item[]): readonly Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const before = byKey.get(item.key);
    if (!before || readChange(item) > readChange(before)) byKey.set(item.key, item);
  }
  const dated = [...byKey.values()].map((item) => ({ item, at: readInstant(item.published) }));
  return dated
    .sort((one, other) => other.at - one.at)
    .slice(0, most)
    .map(({ item }) => item);
}

function readChange({ published, updated }: Item): number {
  return readInstant(updated || published);
}
