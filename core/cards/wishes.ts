import browser from 'webextension-polyfill';
import { wishKey, writeCache } from '../cards';
import type { PaperId } from '../paper';
import { parseId } from '../paper/id';
import { readKeys } from './keys';
import type { Wish } from './wish';

/** A wish with its paper. */
type PaperWish = Wish & { readonly paper: PaperId };

/** More than anybody presses before the background wakes; of more the newest count. */
const MOST = 1000;
const DAY_MS = 24 * 60 * 60_000;
/** Longer than any digest's name. */
const LONGEST = 5000;

/** What lies in the cache or came by message → a wish, or undefined. */
export function toWish(value: unknown): Wish | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { on, source, id, at } = value as Record<string, unknown>;
  if (typeof on !== 'boolean' || !isName(source) || !isName(id)) return undefined;
  return isTime(at) ? { on, source, id, at } : undefined;
}

/** A time of a press, in milliseconds since 1970: it may lie ahead where the clock was set back since. */
function isTime(at: unknown): at is number {
  return typeof at === 'number' && Number.isInteger(at) && at >= 0 && at <= Date.now() + DAY_MS;
}

/** The wish that is noted for a paper, or undefined. */
export async function readWish(paper: PaperId): Promise<Wish | undefined> {
  const key = wishKey(paper);
  return toWish((await browser.storage.local.get(key))[key]);
}

/** Takes a note away; what was pressed after `at` stays. */
export async function forgetWish(paper: PaperId, at: number): Promise<void> {
  const wish = await readWish(paper);
  if (wish && wish.at <= at) await writeCache((local) => local.remove(wishKey(paper)));
}

/** `forgetWish` for papers that were pressed just now. */
export async function forgetWishes(papers: readonly PaperId[], now = Date.now()): Promise<void> {
  const noted = new Set(await readKeys(wishKey('')));
  for (const paper of papers) if (noted.has(wishKey(paper))) await forgetWish(paper, now);
}

/** Every wish that is noted, the oldest first; what is none is taken away. */
export async function readWishes(): Promise<readonly PaperWish[]> {
  const keys = await readKeys(wishKey(''));
  if (keys.length === 0) return [];
  const stored = await browser.storage.local.get(keys);
  const found = keys.flatMap((key): readonly PaperWish[] => {
    const paper = key.slice(wishKey('').length);
    const wish = parseId(paper)?.paper === paper ? toWish(stored[key]) : undefined;
    return wish ? [{ ...wish, paper }] : [];
  });
  const wishes = found.sort((a, b) => a.at - b.at).slice(-MOST);
  const wanted = new Set(wishes.map(({ paper }) => wishKey(paper)));
  const others = keys.filter((key) => !wanted.has(key));
  if (others.length > 0) await writeCache((local) => local.remove(others));
  return wishes;
}

/** May this be the name of a source or of a digest? A text that is not too long. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
