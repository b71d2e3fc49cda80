import { Failure } from '../../failure';
import { type DomElement, type DomNode, readDom } from '../../markdown/dom';
import { maySendTo } from '../net/inside';
import { type HostRequest, type Reply, readTextReply, request } from '../net/net';
import { findAlternates } from './alternates';
import { nameDocument } from './document';

/** A page that does nothing but lead elsewhere is short, in bytes. */
const LONGEST = 200_000;
/** How often one is led elsewhere, and no further. */
const MOST_HOPS = 3;

/** Asks for an address, and for the one to which its page leads by itself, if it is such a page and names no feed. */
export async function requestFollowing(url: string, asked: HostRequest): Promise<Reply> {
  let reply = await request(url, asked);
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    const next = findRefresh(reply);
    if (next === undefined) return reply;
    if (!maySendTo(new URL(reply.url), new URL(next)))
      throw new Failure('bad-redirect', `${reply.url} → ${next}`);
    reply = await requestNext(next, asked);
  }
  return reply;
}

async function requestNext(url: string, asked: HostRequest): Promise<Reply> {
  try {
    return await request(url, asked);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'insecure-address') throw error;
    throw new Failure('bad-redirect', error.message, { cause: error });
  }
}

/**
 * The other address to which a page leads by itself: `<meta http-equiv="refresh">`
 * (https://html.spec.whatwg.org/#attr-meta-http-equiv-refresh); undefined for any other reply, and for a page that names
 * its feeds or only shows itself anew.
 */
export function findRefresh(reply: Reply): string | undefined {
  if (reply.bytes.length > LONGEST) return undefined;
  const text = readPage(reply);
  if (text === undefined || !/http-equiv/i.test(text)) return undefined;
  const meta = flatten(readDom(text) ?? []).find(
    ({ name, attributes }) =>
      name === 'meta' && /^\s*refresh\s*$/i.test(attributes['http-equiv'] ?? ''),
  );
  const target = readTarget(meta?.attributes.content ?? '');
  if (!target || !URL.canParse(target, reply.url)) return undefined;
  const url = new URL(target, reply.url);
  url.hash = '';
  const leads = /^https?:$/.test(url.protocol) && url.href !== reply.url.replace(/#.*$/s, '');
  return leads && findAlternates(text, reply.url).named.length === 0 ? url.href : undefined;
}

function readPage(reply: Reply): string | undefined {
  try {
    const text = readTextReply(reply);
    return nameDocument(text) === 'page' || /html$/.test(reply.type) ? text : undefined;
  } catch (error) {
    // No text at all: whoever reads it tells.
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** `0; url='/new/'` → `/new/` */
function readTarget(content: string): string | undefined {
  const rest = /^\s*[\d.]+\s*[;,\s]\s*(?:url\s*=\s*)?(.*)$/is
    .exec(content.slice(0, 10_000))?.[1]
    ?.trim();
  const [, quote, quoted] = /^(["'])([^"']*)/.exec(rest ?? '') ?? [];
  return quote ? quoted : rest;
}

function flatten(nodes: readonly DomNode[]): readonly DomElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...flatten(node.children)],
  );
}
