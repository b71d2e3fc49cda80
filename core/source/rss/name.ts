import { hash } from '../../feed';
import { digestIds } from '../ids';
import type { Item } from './item';

/** Longer names are cut, and told apart by a hash of what was cut. */
const longest = 120;

/**
 * An id for each item, in the same order. It depends on nothing but the item, so that it stays when others
 * leave the feed: `/2025/09/08/daily-papers.html` is `2025-09-08-daily-papers`, as its file was named.
 */
export async function nameItems(items: readonly Item[]): Promise<readonly string[]> {
  return digestIds(await Promise.all(items.map(nameItem)));
}

/** The last part of an item's address, in which writers put the day. */
export function readSlug({ link }: Item): string {
  return readParts(link).at(-1) ?? '';
}

async function nameItem({ key, link }: Item): Promise<string> {
  const name = toName(readParts(link).join('-')) || toName(key.replace(/^(?:urn|tag|https?):/, ''));
  if (name.length <= longest) return name;
  return `${name.slice(0, longest)}-${(await hash(link ?? key)).slice(0, 8)}`;
}

function readParts(link: string | undefined): readonly string[] {
  if (!link) return [];
  const { pathname, search } = new URL(link);
  const path = pathname.replace(/\/index\.\w+$/, '/').replace(/\.(?:html?|php|aspx?)$/, '');
  // `?p=123` names a post; `?utm_source=rss` does not.
  const query = search
    .slice(1)
    .split('&')
    .filter((part) => !/^(?:utm_|$)/.test(part));
  return [...path.split('/'), ...query].map(decode).filter(Boolean);
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
