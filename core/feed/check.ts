import { validateDigest, validateIndex, validatePage } from 'virtual:feed-validator';
import { Failure } from '../failure';
import type { FeedIndex, FeedPage, ListedDigest, ListedPage } from '../feed';
import type { Digest } from '../paper';
import { isLongHead } from './bounds';
import { keepKnown } from './keepKnown';
import { isSafePath } from './path';
import { matchSchema } from './schema';

/** A feed of ten papers a day for half a century; more is a mistake, or malice. */
const mostDigests = 20_000;
const mostPages = 200;
/** Every page reads the heads of all digests: so many papers may stand in one. */
const MOST_ENTRIES = 10_000;

/**
 * The JSON of somebody's `index.json` → the index. Throws `Failure`: `newer-format`, `unsafe-path`,
 * `too-many`, `duplicate-id`, or `malformed` when it does not fit the schema.
 */
export function checkIndex(value: unknown): FeedIndex {
  refuseNewer(value);
  refusePaths(value, 'digests');
  refusePaths(value, 'pages');
  const index = matchSchema<FeedIndex>(value, validateIndex, 'malformed');
  const { digests, pages = [] } = index;
  const count = pages.reduce((sum, page) => sum + page.digests, digests.length);
  if (count > mostDigests || pages.length > mostPages) {
    throw new Failure('too-many', `${count} digests, ${pages.length} pages`);
  }
  const years = new Set(pages.map(({ year }) => year));
  if (years.size < pages.length) throw new Failure('malformed', 'a year has two pages');
  const stray = digests.find(({ date }) => years.has(date.slice(0, 4)));
  if (stray) throw new Failure('malformed', `${stray.id} stands beside the page of its year`);
  checkUnique(digests);
  return index;
}

/** The JSON of a page → the page, as its index lists it. Throws `Failure` as `checkIndex` does. */
export function checkPage(value: unknown, { year, digests }: ListedPage): FeedPage {
  refuseNewer(value);
  refusePaths(value, 'digests');
  const page = matchSchema<FeedPage>(value, validatePage, 'malformed');
  // Whoever knows a page tells its digests by their year, without reading it again.
  const own = page.digests.filter(({ date }) => date.startsWith(`${year}-`));
  if (page.year !== year || page.digests.length !== digests || own.length !== digests) {
    throw new Failure('malformed', `${year}: ${own.length} of ${page.digests.length} digests`);
  }
  return page;
}

/**
 * The JSON of a digest file → the digest, as its index lists it, without what this version does not know (see
 * `keepKnown`). Throws `Failure` `malformed`, or `digest-too-large`.
 */
export function checkDigest(value: unknown, { id, date }: ListedDigest): Digest {
  keepKnown(value);
  const digest = matchSchema<Digest>(value, validateDigest, 'malformed');
  refuseLongHead(digest);
  if (digest.id === id && digest.date === date) return digest;
  throw new Failure('malformed', `${digest.id} (${digest.date}) where ${id} (${date}) is listed`);
}

function refuseLongHead({ title, homepage = '', tags, entries }: Digest): void {
  if (isLongHead([title, homepage, ...tags]))
    throw new Failure('digest-too-large', 'too many letters in its head');
  if (entries.length > MOST_ENTRIES)
    throw new Failure('digest-too-large', `${entries.length} entries`);
}

/** Throws `Failure` `duplicate-id` where two listed digests have the same id. */
export function checkUnique(listed: readonly ListedDigest[]): void {
  const ids = new Set<string>();
  for (const { id } of listed) {
    if (ids.has(id)) throw new Failure('duplicate-id', id);
    ids.add(id);
  }
}

function refuseNewer(value: unknown): void {
  const { format, version } = toRecord(value);
  if (!String(format).startsWith('paper-digest-feed')) return;
  if (typeof version === 'number' && version > 1) {
    throw new Failure('newer-format', `version ${version}`);
  }
}

/** Before the schema, which would only call them malformed. */
function refusePaths(value: unknown, member: 'digests' | 'pages'): void {
  const items = toRecord(value)[member];
  for (const item of Array.isArray(items) ? items : []) {
    const { url } = toRecord(item);
    if (typeof url === 'string' && !isSafePath(url)) throw new Failure('unsafe-path', url);
  }
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
