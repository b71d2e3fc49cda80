import { Failure } from '../failure';
import { hash } from '../feed';
import type { Source, SourceAdapter, Validators } from '../source';
import { type Reply, request } from './net';
import { chooseItems } from './rss/choose';
import { compileItem, reviseItem } from './rss/compile';
import type { Item } from './rss/item';
import { nameItems } from './rss/name';
import { mostBytes, readFeed } from './rss/read';

export { offerRss } from './rss/offer';

/**
 * A blog's feed (RSS, Atom, RDF, JSON Feed), read with one request. It shows the newest posts only, so older
 * digests stay. A digest's id comes from its post's address, its revision is SHA-256 of the post.
 */
export function rssSource({ id, url, validators: before }: Source): SourceAdapter {
  const items = new Map<string, { readonly item: Item; readonly revision: string }>();
  return {
    id,
    width: 1,
    async list(asking) {
      const reply = await request(url, { ...asking, most: mostBytes });
      const validators = await validate(reply);
      if (before && isSame(before, validators)) return { digests: [], unchanged: true, validators };
      const chosen = chooseItems(readFeed(reply).items);
      const ids = await nameItems(chosen);
      items.clear();
      for (const [at, item] of chosen.entries())
        items.set(ids[at] ?? '', { item, revision: await reviseItem(item) });
      const digests = [...items].map(([id, { revision }]) => ({ id, revision }));
      return { digests, keeps: () => true, validators };
    },
    async fetch({ id }) {
      const listed = items.get(id);
      if (!listed) throw new Failure('not-found', `${id} is not in ${url}`);
      return { ...compileItem(id, listed.item), revision: listed.revision };
    },
  };
}

async function validate({ etag, modified, bytes }: Reply): Promise<Validators> {
  if (etag) return { etag };
  if (modified) return { modified };
  return { content: await hash(bytes) };
}

function isSame(one: Validators, other: Validators): boolean {
  return (
    one.etag === other.etag && one.modified === other.modified && one.content === other.content
  );
}
