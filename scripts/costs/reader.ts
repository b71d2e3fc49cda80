import type { Source, Validators } from '../../core/source';
import { feedSource } from '../../core/source/feed';
import { githubSource } from '../../core/source/github';
import {
  feedAddress,
  githubAddress,
  type Held,
  type HostName,
  type Moment,
  nameHost,
} from './host';

/** What a visit costs its hosts: requests by host, how many were answered 304, bytes on the wire. */
export type Cost = {
  readonly requests: Readonly<Record<HostName, number>>;
  readonly unchanged: number;
  readonly bytes: number;
};

/** A reader of one source, with a browser's cache and what a sync remembers. */
type Reader = {
  visit(moment: Moment): Promise<Cost>;
  /** Another one who knows the same. */
  copy(): Reader;
};
type Known = {
  readonly cache: ReadonlyMap<string, Held>;
  readonly stored: ReadonlyMap<string, string>;
  readonly validators?: Validators | undefined;
};

/** What the head of an answer takes, in bytes: GitHub Pages and its API send some twenty lines. */
const HEAD = 700;

/** Reads as the extension does, through the adapters themselves; only the network is made up. */
export function makeReader(
  kind: 'feed' | 'github',
  known: Known = { cache: new Map(), stored: new Map() },
): Reader {
  const cache = new Map(known.cache);
  const stored = new Map(known.stored);
  let { validators } = known;
  return {
    copy: () => makeReader(kind, { cache, stored, validators }),
    async visit(moment) {
      const { fetch, cost } = pretend(moment, cache);
      const before = globalThis.fetch;
      globalThis.fetch = fetch;
      try {
        const adapter = (kind === 'feed' ? feedSource : githubSource)(sourceOf(kind, validators));
        const listing = await adapter.list({});
        const due = listing.digests.filter(({ id, revision }) => stored.get(id) !== revision);
        adapter.expect?.(due);
        for (const listed of due) {
          const { revision } = await adapter.fetch(listed, {});
          stored.set(listed.id, revision);
        }
        validators = listing.validators;
      } finally {
        globalThis.fetch = before;
      }
      return cost();
    },
  };
}

/** A browser's fetch: what it has seen it asks for by ETag, and names that hold their hash not at all. */
function pretend(moment: Moment, cache: Map<string, Held>) {
  const requests = { static: 0, api: 0, raw: 0 };
  let unchanged = 0;
  let bytes = 0;
  const fetch = async (url: string | URL | Request): Promise<Response> => {
    const address = `${url}`;
    const has = moment.get(address);
    requests[nameHost(address)] += 1;
    bytes += HEAD;
    if (!has) return new Response('', { status: 404 });
    if (cache.get(address)?.etag === has.etag) unchanged += 1;
    else bytes += has.wire;
    // A post or a digest is fetched once: only listings are asked for again.
    if (!/\.md$|\.[0-9a-f]{12}\.json$/.test(address)) cache.set(address, has);
    const type = nameHost(address) === 'raw' ? 'text/plain; charset=utf-8' : 'application/json';
    return new Response(Buffer.from(has.body), { headers: { 'content-type': type } });
  };
  return { fetch, cost: (): Cost => ({ requests: { ...requests }, unchanged, bytes }) };
}

function sourceOf(kind: 'feed' | 'github', validators: Validators | undefined): Source {
  return {
    id: kind,
    kind,
    url: kind === 'feed' ? feedAddress : githubAddress,
    title: kind,
    enabled: true,
    order: 0,
    every: { kind: 'off' },
    addedAt: 0,
    failures: 0,
    ...(validators && { validators }),
  };
}
