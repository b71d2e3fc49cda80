import type { FeedFile, ListedDigest, ListedFile } from '../feed';

/** Files of a feed take up to this much in one; a longer year has no pack, and is read file by file. */
export const MOST_PACK_BYTES = 16_000_000;
/** From how many on the digests of months that are over are worth a pack of their own. */
const LEAST_PACKED = 30;
/** The fewest pages, or digests of a month that goes on, that are worth one. */
export const LEAST_IN_PACK = 3;

type Place = readonly [start: number, end: number];
type Months = { readonly open: readonly ListedDigest[]; readonly closed: readonly ListedDigest[] };

const OPEN = '[';
const BETWEEN = ',';
const CLOSE = ']\n';

/** Files of a feed → the text of their pack: all of their texts, in this order, as one JSON list. */
export function encodePack(files: readonly FeedFile[]): string {
  return OPEN + files.map(({ text }) => text).join(BETWEEN) + CLOSE;
}

/**
 * The files that a pack holds, in its order → where each stands in it, by its url: from which byte to which. Their sizes say
 * so; what stands there is still to be compared with the file's own SHA-256.
 */
export function placeInPack(files: readonly ListedFile[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let at = OPEN.length;
  for (const { url, bytes } of files) {
    places.set(url, [at, at + bytes]);
    at += bytes + BETWEEN.length;
  }
  return places;
}

/** Do such files, all of them together, go into a pack? */
export function isPackable(files: readonly ListedFile[]): boolean {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) <= MOST_PACK_BYTES;
}

/**
 * Listed digests, newest first → those of the newest one's month, and those of the months before it, which are apart if
 * they are many: their pack is written anew once a month, and only the other one's with every digest.
 */
export function splitByMonth(listed: readonly ListedDigest[]): Months {
  const month = listed[0]?.date.slice(0, 7) ?? '';
  const closed = listed.filter(({ date }) => date.slice(0, 7) < month);
  if (closed.length < LEAST_PACKED) return { open: listed, closed: [] };
  return { open: listed.slice(0, -closed.length), closed };
}
