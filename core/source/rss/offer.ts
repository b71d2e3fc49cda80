import type { Compiled } from '../../digest/compose';
import { Failure, type FailureCode } from '../../failure';
import type { Digest } from '../../paper';
import type { Asking, Offer } from '../../source';
import { offerFeed } from '../feed';
import { type Reply, readTextReply } from '../net/net';
import { sumUpTold } from '../told';
import { findAlternates } from './alternates';
import { chooseItems } from './choose';
import { compileItem } from './compile';
import { nameDocument } from './document';
import type { Item } from './item';
import { skipJunk } from './junk';
import { nameItems } from './name';
import { mostBytes, readFeed } from './read';
import { requestFollowing } from './refresh';

/** Items that are read at a stretch. */
const together = 16;
/** A feed was read, and is of no use. */
const useless: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'feed-empty',
  'feed-without-text',
  'feed-without-papers',
]);
/** After these, nothing else that a page names can be asked for either. */
const final: ReadonlySet<FailureCode> = new Set<FailureCode>(['offline', 'rate-limited']);

/**
 * What a reply offers that is a feed, or a page whose feed can be found from it. A feed is offered only when
 * it holds papers. Throws `Failure`: `nothing-found`, or what was wrong with the feed that there is, also that it is
 * empty, or carries no text or no papers.
 */
export async function offerRss(reply: Reply, asking: Asking): Promise<Offer> {
  const text = skipJunk(readTextReply(reply));
  const kind = nameDocument(text);
  return kind === 'feed' || kind === 'json'
    ? offerItems(reply, asking)
    : offerFirst(reply.url, findAlternates(text, reply.url), asking);
}

/**
 * The first of a page's feeds that holds papers, one request after the other. Throws what was wrong with the first that
 * is of no use, those first that the page names.
 */
async function offerFirst(
  page: string,
  { named, usual }: ReturnType<typeof findAlternates>,
  asking: Asking,
): Promise<Offer> {
  let failure: Failure | undefined;
  for (const url of [...named, ...usual]) {
    try {
      const reply = await requestFollowing(url, { ...asking, most: mostBytes });
      return offerFeed(reply) ?? (await offerItems(reply, asking));
    } catch (error) {
      if (!(error instanceof Failure) || final.has(error.code)) throw error;
      // A guessed place says nothing, as many hosts let nobody read that it is not there; but for a feed that was read.
      if (!named.includes(url) && !useless.has(error.code)) continue;
      if (error.code === 'permission-needed') throw error;
      failure ??= error;
    }
  }
  throw failure ?? new Failure('nothing-found', `${page}: no feed`);
}

async function offerItems(reply: Reply, { signal }: Asking): Promise<Offer> {
  const { title, homepage, items } = readFeed(reply);
  const chosen = chooseItems(items);
  const ids = await nameItems(chosen);
  const read: Compiled[] = [];
  for (const [at, item] of chosen.entries()) {
    if (at % together === 0) await pause();
    signal?.throwIfAborted();
    const compiled = compileOrPass(ids[at] ?? '', item);
    if (compiled) read.push(compiled);
  }
  const digests = read.map(({ digest }) => digest).filter(({ entries }) => entries.length > 0);
  const newest = digests.reduce<Digest | undefined>(
    (last, digest) => (last && last.date >= digest.date ? last : digest),
    undefined,
  );
  if (!newest) throw tellUseless(reply.url, items);
  return {
    kind: 'rss',
    url: reply.url,
    title: title || new URL(reply.url).host,
    ...(homepage && { homepage }),
    digests: digests.length,
    papers: digests.reduce((sum, { entries }) => sum + entries.length, 0),
    sampled: digests.length,
    newest: { date: newest.date, title: newest.title },
    told: sumUpTold(read),
  };
}

/** Why a feed that was read is of no use: it has no posts, not their text, or no papers in it. */
function tellUseless(url: string, items: readonly Item[]): Failure {
  if (items.length === 0) return new Failure('feed-empty', `${url}: no items`);
  const isPart = ({ isPart, content: { value } }: Item) => isPart || value.trim() === '';
  const code = items.every(isPart) ? 'feed-without-text' : 'feed-without-papers';
  return new Failure(code, `${url}: no papers in ${items.length} items`);
}

/** An item that cannot be read is told when it is received, and hides no other from who looks. */
function compileOrPass(id: string, item: Item): Compiled | undefined {
  try {
    return compileItem(id, item);
  } catch {
    return undefined;
  }
}

/** Lets whoever else waits for this thread have a turn. */
function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
