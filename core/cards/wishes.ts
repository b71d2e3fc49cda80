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
/** Longer than any digest's name. */
const LONGEST = 5000;

/** So far, in milliseconds, a clock may have been set back since. */
const DAY_MS = 86_400_000;

/** What lies in the cache or came by message → a wish, or undefined. */
export function toWish(value: unknown): Wish | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { on, source, id, at } = value as Record<string, unknown>;
  if (typeof on !== 'boolean' || !isName(source) || !isName(id)) return undefined;
  return isMoment(at) ? { on, source, id, at } : undefined;
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

/** Milliseconds since 1970, at most a day from now: what lies further in the future would stay the newest. */
function isMoment(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= Date.now() + DAY_MS;
}

/** May this be the name of a source or of a digest? A text that is not too long. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
