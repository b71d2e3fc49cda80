import { Failure, type FailureCode } from '../failure';
import type { Asking, Offer, Source } from '../source';
import { readAddress } from './discover/address';
import { offerFeed } from './feed';
import { isGithub, offerGithub } from './github';
import { isSameFolder } from './github/folder';
import { type GithubHosts, githubHosts } from './github/tree';
import { isSecure } from './net/address';
import { maySendTo } from './net/inside';
import { type Reply, request } from './net/net';
import { offerRss } from './rss';
import { findRefresh } from './rss/refresh';

/** A feed of a blog that never leaves a post out can be as large as this. */
const most = 20_000_000;

/** A picture, a paper itself. */
const wordless = /^(?:image|audio|video|font)\/|^application\/pdf$/;

/** How often a page may lead to another one. */
const MOST_HOPS = 3;

/** After these, the feed may still lie below the address. */
const unanswered: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'nothing-found',
  'feed-empty',
  'feed-without-text',
  'feed-without-papers',
  'not-found',
  'access-denied',
]);

/**
 * What a reader pasted → what can be read there: a folder on GitHub, a feed of ours, or RSS, Atom or a
 * JSON Feed, also by way of the page that names one. Throws `Failure`: `bad-address`, `nothing-found`,
 * or what the host's answer is.
 */
export async function discover(text: string, asking: Asking, hosts = githubHosts): Promise<Offer> {
  return look(readAddress(text), asking, hosts, MOST_HOPS);
}

/** What was found at an address → the same; a folder that is a source already is offered under the address of that. */
export function asKnown(offer: Offer, sources: readonly Source[]): Offer {
  if (offer.kind !== 'github') return offer;
  const known = sources.find(({ kind, url }) => kind === 'github' && isSameFolder(url, offer.url));
  return known ? { ...offer, url: known.url } : offer;
}

async function look(url: URL, asking: Asking, hosts: GithubHosts, hops: number): Promise<Offer> {
  if (isGithub(url)) return offerGithub(url, asking, hosts);
  let reply: Reply | undefined;
  let next: string | undefined;
  try {
    reply = await request(url.href, { ...asking, most });
    if (wordless.test(reply.type)) throw new Failure('nothing-found', reply.type);
    next = hops > 0 ? findRefresh(reply) : undefined;
    if (next === undefined) return offerFeed(reply) ?? (await offerRss(reply, asking));
  } catch (error) {
    if (!(error instanceof Failure) || !unanswered.has(error.code)) throw error;
    const offer = await offerBelow(new URL(reply?.url ?? url), asking);
    if (offer) return offer;
    throw error;
  }
  if (!isSecure(new URL(next)) || !maySendTo(new URL(reply.url), new URL(next)))
    throw new Failure('bad-redirect', `${url} → ${next}`);
  return look(new URL(next), asking, hosts, hops - 1);
}

/** A feed that lies below a folder's address, or beside a page. */
async function offerBelow(url: URL, asking: Asking): Promise<Offer | undefined> {
  const { pathname } = url;
  if (pathname.endsWith('.json')) return undefined;
  const isFolder = !pathname.slice(pathname.lastIndexOf('/')).includes('.');
  const folder = isFolder ? pathname.replace(/\/?$/, '/') : pathname;
  const index = new URL('index.json', new URL(folder, url));
  try {
    return offerFeed(await request(index.href, { ...asking, most }));
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
