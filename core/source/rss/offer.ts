import type { Compiled } from '../../digest/compose';
import { Failure, type FailureCode } from '../../failure';
import type { Digest } from '../../paper';
import type { Asking, Offer } from '../../source';
import { offerFeed } from '../feed';
import { type Reply, readText, request } from '../net';
import { sumUpTold } from '../told';
import { findAlternates } from './alternates';
import { chooseItems } from './choose';
import { compileItem } from './compile';
import type { Item } from './item';
import { nameItems } from './name';
import { mostBytes, nameDocument, readFeed } from './read';

/** Items that are read at a stretch. */
const together = 16;
/** After these, nothing else that a page names can be asked for either. */
const final: ReadonlySet<FailureCode> = new Set<FailureCode>(['offline', 'rate-limited']);

/**
 * What a reply offers that is a feed, or a page whose feed can be found from it. A feed is offered only when
 * it holds papers. Throws `Failure`: `nothing-found`, or what was wrong with the feed that there is.
 */
export async function offerRss(reply: Reply, asking: Asking): Promise<Offer> {
  const text = readText(reply);
  const kind = nameDocument(text);
  const offer =
    kind === 'feed' || kind === 'json'
      ? await offerItems(reply, asking)
      : await offerFirst(findAlternates(text, reply.url), asking);
  if (!offer) throw new Failure('nothing-found', `${reply.url}: no papers`);
  return offer;
}

/** The first of a page's feeds that holds papers, one request after the other. */
async function offerFirst(
  { named, usual }: ReturnType<typeof findAlternates>,
  asking: Asking,
): Promise<Offer | undefined> {
  let failure: Failure | undefined;
  for (const url of [...named, ...usual]) {
    try {
      const reply = await request(url, { ...asking, most: mostBytes });
      const offer = offerFeed(reply) ?? (await offerItems(reply, asking));
      if (offer) return offer;
    } catch (error) {
      if (!(error instanceof Failure) || final.has(error.code)) throw error;
      if (!named.includes(url)) continue;
      // Of a place that was but guessed it says nothing: many hosts let nobody read that it is not there.
      if (error.code === 'permission-needed') throw error;
      failure ??= error;
    }
  }
  if (failure) throw failure;
  return undefined;
}

async function offerItems(reply: Reply, { signal }: Asking): Promise<Offer | undefined> {
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
  if (!newest) return undefined;
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
