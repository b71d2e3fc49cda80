import { Failure } from '../failure';
import type { ListedDigest, ListedPage } from '../feed';
import { checkDigest, checkUnique } from '../feed/check';
import { COMPILED } from '../paper/parser';
import type { Source, SourceAdapter } from '../source';
import { type OpenFeed, openFeed } from './feed/open';
import { openPacks, type Pack, type Packs } from './feed/packs';
import { inHand } from './inHand';
import { readJsonReply } from './net/net';

export { offerFeed } from './feed/offer';

const HEAVY_FILE_BYTES = 1_000_000;

/**
 * A feed on any static host. Asked again, it costs one request while nothing changed; else the index, the
 * pages of the years that changed, and the digests that changed. A digest's revision is its file's SHA-256.
 */
export function feedSource({ id, url, validators: before }: Source): SourceAdapter {
  const known = new Map<string, ListedDigest>();
  let feed: OpenFeed | undefined;
  let packs: Packs | undefined;
  const packed: Pack[] = [];
  return {
    id,
    width: 6,
    async list(asking) {
      feed = await openFeed(url, asking);
      if (before?.content === feed.content) {
        return { digests: [], unchanged: true, validators: before };
      }
      const { digests, pages = [], pagesPack, pack, newestPack } = feed.readIndex();
      packs = openPacks(feed.ask);
      packed.length = 0;
      if (newestPack)
        packed.push({ pack: newestPack, files: digests.slice(0, newestPack.digests) });
      if (pack) packed.push({ pack, files: digests.slice(-pack.digests) });
      const listed = [...digests];
      const kept = new Set<string>();
      const yearOf = new Map<string, string>();
      const isKept = (page: ListedPage) => before?.pages?.[page.year] === page.sha256;
      if (pagesPack)
        packs.plan(
          { pack: pagesPack, files: pages },
          pages.filter((page) => !isKept(page)),
        );
      for (const page of pages) {
        if (isKept(page)) kept.add(page.year);
        else {
          const read = await feed.readPage(page, packs, asking);
          if (page.pack) packed.push({ pack: page.pack, files: read.digests });
          for (const digest of read.digests) {
            listed.push(digest);
            yearOf.set(digest.id, page.year);
          }
        }
      }
      const years = Object.fromEntries(pages.map(({ year, sha256 }) => [year, sha256]));
      checkUnique(listed);
      known.clear();
      for (const digest of listed) known.set(digest.id, digest);
      return {
        digests: listed.map(({ id, sha256, bytes }) => ({ id, revision: sha256, bytes })),
        keeps: ({ date }) => kept.has(date.slice(0, 4)),
        validators: {
          content: feed.content,
          ...(pages.length > 0 && { pages: years }),
        },
        // The index is read again, and of the pages only those that hold what could not be had.
        without: (missed) => {
          const again = new Set([...missed].map((id) => yearOf.get(id)));
          const read = Object.entries(years).filter(([year]) => !again.has(year));
          return { pages: Object.fromEntries(read) };
        },
      };
    },
    expect(due) {
      const urls = new Set(due.map(({ id }) => known.get(id)?.url));
      for (const one of packed)
        packs?.plan(
          one,
          one.files.filter(({ url }) => urls.has(url)),
        );
    },
    async fetch({ id }, asking) {
      const listed = known.get(id);
      if (!feed || !listed) throw new Failure('not-found', `${id} is not listed`);
      const reply = await packs?.read(listed, asking);
      const file = reply
        ? readJsonReply(reply, 'entries')
        : await feed.readFile(listed, 'entries', asking);
      const { bytes, sha256: revision } = listed;
      // To check one is light work, unless it is huge.
      const { hold: _heavy, ...light } = asking;
      const digest = await inHand({ id, revision }, bytes < HEAVY_FILE_BYTES ? light : asking, () =>
        checkDigest(file, listed),
      );
      return { digest, revision, parser: COMPILED, problems: [] };
    },
  };
}
