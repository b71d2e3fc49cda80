import { hash } from '../../hash';
import type { Item } from './item';

/** Longer names are cut, and told apart by a hash of what was cut. */
const longest = 120;

/**
 * A name for each item, in the same order: `/2025/09/08/daily-papers.html` is `2025-09-08-daily-papers`, as its
 * file was named. Items that would share a name have a hash of their keys in it, never a number, which
 * would be another's when one leaves the feed; and of their titles and days where they share a key as well.
 */
export async function nameItems(items: readonly Item[]): Promise<readonly string[]> {
  const names = await Promise.all(items.map(nameItem));
  const apart = await Promise.all(
    tellApart(
      names,
      items.map(({ key }) => key),
    ),
  );
  const further = items.map(({ key, title, published }) => JSON.stringify([key, title, published]));
  return numberRest(await Promise.all(tellApart(apart, further)));
}

function tellApart(names: readonly string[], by: readonly string[]): readonly Promise<string>[] {
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  return names.map(async (name, at) =>
    count.get(name) === 1 ? name : `${name}-${await hashShort(by[at] ?? '')}`,
  );
}

/** Of items that nothing at all tells apart but their texts, the later ones have a number. */
function numberRest(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let n = 2; taken.has(own); n += 1) own = `${name}-${n}`;
    taken.add(own);
    return own;
  });
}

/** The last part of an item's address, and a place within it: there writers put the day. */
export function readSlug({ link = '' }: Item): string {
  const [page, ...place] = link.split('#');
  return [readParts(page).at(-1) ?? '', ...place.map(decode)].join(' ');
}

async function nameItem({ key, link }: Item): Promise<string> {
  const own = readParts(link).join('-') || key.replace(/^(?:urn|tag|https?):/, '');
  const name = toName(own) || 'digest';
  if (name.length <= longest) return name;
  return `${name.slice(0, longest)}-${await hashShort(link ?? key)}`;
}

/** The first letters of a text's hash: enough to tell a feed's items apart. */
export async function hashShort(text: string): Promise<string> {
  return (await hash(text)).slice(0, 8);
}

function readParts(link: string | undefined): readonly string[] {
  if (!link) return [];
  const { pathname, search, hash: fragment } = new URL(link);
  const path = pathname.replace(/\/index\.\w+$/, '/').replace(/\.(?:html?|php|aspx?)$/, '');
  // `?p=123` and `#2025-09-08` name a post; `?utm_source=rss` does not.
  const more = [...search.slice(1).split('&'), fragment.slice(1)];
  const naming = more.filter((part) => !/^(?:utm_|$)/.test(part));
  return [...path.split('/'), ...naming].map(decode).filter(Boolean);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function toName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._~]+/gu, '-')
    .replace(/^[-.]+|-+$/g, '');
}
