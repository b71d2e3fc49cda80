import { Failure } from '../failure';
import { hash } from '../hash';
import { PARSER } from '../paper/parser';
import type { Source, SourceAdapter } from '../source';
import { inHand } from './inHand';
import { chooseItems } from './rss/choose';
import { compileItem, isItemOf, reviseItem } from './rss/compile';
import { hashKey, identifyItems } from './rss/identify';
import type { Item } from './rss/item';
import { mostBytes, readFeed } from './rss/read';
import { requestFollowing } from './rss/refresh';

export { offerRss } from './rss/offer';

/**
 * A blog's feed (RSS, Atom, RDF, JSON Feed), read with one request. It shows the newest posts only, so older
 * digests stay. A digest's id comes from its post's first address, its revision is SHA-256 of the post. Its posts
 * are all there at once: several in hand are written down at once, and all are read anew for a new parser.
 */
export function rssSource({ id, url, validators: before }: Source): SourceAdapter {
  const items = new Map<string, { readonly item: Item; readonly revision: string }>();
  return {
    id,
    width: 16,
    rereads: Number.POSITIVE_INFINITY,
    async list(asking) {
      const { known = [], ...rest } = asking;
      const reply = await requestFollowing(url, { ...rest, most: mostBytes });
      // Many hosts name a version or a time that stands still while posts come: it is the text that counts.
      const validators = { content: await hash(reply.bytes) };
      if (before?.content === validators.content)
        return { digests: [], unchanged: true, validators };
      const { items: all, problems } = readFeed(reply);
      const chosen = chooseItems(all);
      const ids = await identifyItems(chosen, known);
      items.clear();
      for (const [at, item] of chosen.entries())
        items.set(ids[at] ?? '', { item, revision: await reviseItem(item) });
      const digests = [...items].map(([id, { revision }]) => ({ id, revision }));
      return { digests, keeps: () => true, validators, ...(problems && { problems }) };
    },
    async fetch({ id }, asking) {
      const listed = items.get(id);
      if (!listed) throw new Failure('not-found', `${id} is not in ${url}`);
      const { item, revision } = listed;
      const compiled = await inHand({ id, revision }, asking, () => compileItem(id, item));
      return { ...compiled, revision, parser: PARSER, key: await hashKey(item) };
    },
    async isSameText({ id }, head) {
      const listed = items.get(id);
      return listed !== undefined && isItemOf(listed.item, head);
    },
  };
}
