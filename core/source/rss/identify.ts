import { addDays, type Day } from '../../day';
import { hash } from '../../hash';
import type { DigestHead } from '../../paper';
import { isTextOf, pickDay } from './compile';
import type { Item } from './item';
import { hashShort, nameItems } from './name';

/** What a feed calls an item, as it is stored: short, whatever its length. */
export async function hashKey({ key }: Item): Promise<string> {
  return (await hash(key)).slice(0, 16);
}

/** The most texts that are compared at one look at a feed: each costs two hashes of a whole post. */
const MOST_COMPARED = 1000;

/**
 * An id for each item, in the same order: that of the stored digest that it is a version of, else its own name. An item
 * is known by what its feed calls it, wherever it stands now; by its name; or, where its feed calls it otherwise as
 * well, by its text. So one that moves stays one digest.
 */
export async function identifyItems(
  items: readonly Item[],
  known: readonly DigestHead[],
): Promise<readonly string[]> {
  const names = await nameItems(items);
  const keys = await Promise.all(items.map(hashKey));
  const free = new Map(known.map((head) => [head.id, head]));
  const ids: (string | undefined)[] = items.map(() => undefined);
  const claim = (at: number, head: DigestHead | undefined) => {
    if (!head || ids[at] !== undefined || !free.has(head.id)) return;
    ids[at] = head.id;
    free.delete(head.id);
  };
  for (const [at, name] of names.entries()) {
    const head = free.get(name);
    if (head && head.key === keys[at]) claim(at, head);
  }
  const held = findOnly([...free.values()], ({ key }) => key);
  const asked = findOnly(
    [...items.keys()].filter((at) => ids[at] === undefined),
    (at) => keys[at],
  );
  for (const [key, at] of asked) claim(at, held.get(key));
  for (const [at, item] of items.entries()) {
    const head = free.get(names[at] ?? '');
    if (head && mayBe(head, item)) claim(at, head);
  }
  let compared = 0;
  const byDay = groupByDay([...free.values()]);
  for (const [at, item] of items.entries()) {
    if (ids[at] !== undefined) continue;
    for (const head of findAround(byDay, pickDay(item))) {
      if (ids[at] !== undefined || compared >= MOST_COMPARED) break;
      if (!free.has(head.id)) continue;
      compared += 1;
      if (await isTextOf(item, head)) claim(at, head);
    }
  }
  // What stands under a name and is another post keeps it.
  const taken = new Set([...ids, ...free.keys()]);
  return Promise.all(
    names.map(async (name, at) => {
      const id = ids[at] ?? (taken.has(name) ? `${name}-${await hashShort(keys[at] ?? '')}` : name);
      taken.add(id);
      return id;
    }),
  );
}

/** Does what stands under an item's name go on in it? With another key it does where day or title are the same. */
function mayBe({ key, date, title }: DigestHead, item: Item): boolean {
  return key === undefined || date === pickDay(item) || title === item.title;
}

/** What has a key of its own, by it; what shares one with another is not told by it. */
function findOnly<T>(all: readonly T[], keyOf: (one: T) => string | undefined): Map<string, T> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), one]);
  }
  return new Map(
    [...found].flatMap(([key, [one, ...others]]) =>
      one !== undefined && others.length === 0 ? [[key, one]] : [],
    ),
  );
}

function groupByDay(heads: readonly DigestHead[]): ReadonlyMap<Day, readonly DigestHead[]> {
  const groups = new Map<Day, DigestHead[]>();
  for (const head of heads) {
    const group = groups.get(head.date);
    if (group) group.push(head);
    else groups.set(head.date, [head]);
  }
  return groups;
}

/** The digests of a day and of those beside it: an address may have told the day better than the feed's clock. */
function findAround(
  byDay: ReadonlyMap<Day, readonly DigestHead[]>,
  day: Day | undefined,
): readonly DigestHead[] {
  if (day === undefined) return [];
  return [0, -1, 1].flatMap((off) => byDay.get(addDays(day, off)) ?? []);
}
