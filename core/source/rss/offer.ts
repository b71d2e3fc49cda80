import { Failure, type FailureCode } from '../../failure';
import type { Asking, Offer } from '../../source';
import { offerFeed } from '../feed';
import { type Reply, readText, request } from '../net';
import { findAlternates } from './alternates';
import { chooseItems } from './choose';
import { compileItem } from './compile';
import { nameItems } from './name';
import { mostBytes, nameDocument, readFeed } from './read';

/** After these, nothing else that a page names can be asked for either. */
const final: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'offline',
  'permission-needed',
  'rate-limited',
]);

/**
 * What a reply offers that is a feed, or a page whose feed can be found from it. A feed is offered only when
 * it holds papers. Throws `Failure`: `nothing-found`, or what was wrong with the feed that there is.
 */
export async function offerRss(reply: Reply, asking: Asking): Promise<Offer> {
  const text = readText(reply);
  const kind = nameDocument(text);
  const offer =
    kind === 'feed' || kind === 'json'
      ? await offerItems(reply)
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
      const offer = offerFeed(reply) ?? (await offerItems(reply));
      if (offer) return offer;
    } catch (error) {
      if (!(error instanceof Failure) || final.has(error.code)) throw error;
      if (named.includes(url)) failure ??= error;
    }
  }
  if (failure) throw failure;
  return undefined;
}

async function offerItems(reply: Reply): Promise<Offer | undefined> {
  const { title, homepage, items } = readFeed(reply);
  const chosen = chooseItems(items);
  const ids = await nameItems(chosen);
  const digests = chosen
    .map((item, at) => compileItem(ids[at] ?? '', item).digest)
    .filter(({ entries }) => entries.length > 0)
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
  const [newest] = digests;
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
  };
}
