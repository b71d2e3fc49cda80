import { readInstant } from './choose/day';
import type { Item } from './item';

/** The newest items that are read of one feed. */
const most = 2000;

/**
 * Each item once, in its newest version, the newest items first. What a feed calls by one name is one item when it is
 * the same text, or stands at the same address and says that it was changed (`updated`) since the same day of
 * publication, as Atom has it (RFC 4287, 4.1.1). Else they are two, whatever the feed calls them: many give every post
 * the name of the blog.
 */
export function chooseItems(items: readonly Item[]): readonly Item[] {
  const versions = new Map<string, Item>();
  for (const item of items) {
    const name = nameVersions(item);
    const before = versions.get(name);
    if (!before || isLater(item, before)) versions.set(name, item);
  }
  const texts = new Map<string, Item>();
  for (const item of versions.values()) {
    const text = nameText(item);
    if (!texts.has(text)) texts.set(text, item);
  }
  const dated = [...texts.values()].map((item) => ({ item, at: readInstant(item.published) }));
  return dated
    .sort((one, other) => other.at - one.at)
    .slice(0, most)
    .map(({ item }) => item);
}

/** The same for all versions of one post. */
function nameVersions({ key, link, title, published, updated, content }: Item): string {
  // Without a time of change there are no versions.
  if (updated === '') return JSON.stringify([key, link, title, published, content.value]);
  return JSON.stringify([key, link, published]);
}

function isLater(one: Item, other: Item): boolean {
  return readInstant(one.updated) > readInstant(other.updated);
}

/** The same for items of one text, by whatever names and at whatever addresses; one without a text is like no other. */
function nameText({ key, link, title, published, content }: Item): string {
  const text = content.value.trim();
  return JSON.stringify(text === '' ? [key, link, title, published] : [title, published, text]);
}
