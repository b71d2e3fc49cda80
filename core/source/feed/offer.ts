import { checkIndex } from '../../feed/check';
import type { Offer } from '../../source';
import { type Reply, readJsonReply, readTextReply } from '../net/net';

/**
 * A reply that is a feed's index → what it offers; another document, a JSON Feed too → nothing. Looks into
 * the digests that the index itself lists. Throws `Failure` for JSON that is broken, an error, or a broken index.
 */
export function offerFeed(reply: Reply): Offer | undefined {
  if (!readTextReply(reply).trimStart().startsWith('{')) return undefined;
  // A JSON Feed has one as well.
  const value = readJsonReply(reply, 'version');
  if (value.format !== 'paper-digest-feed') return undefined;
  const { title, homepage, digests, pages = [] } = checkIndex(value);
  const [newest] = digests;
  return {
    kind: 'feed',
    url: reply.url,
    title: title.trim() || new URL(reply.url).host,
    ...(homepage && { homepage }),
    digests: pages.reduce((sum, page) => sum + page.digests, digests.length),
    papers: digests.reduce((sum, { entries }) => sum + entries, 0),
    sampled: digests.length,
    ...(newest && { newest: { date: newest.date, title: newest.title } }),
  };
}
