import { Failure } from '../../failure';
import type { Problem } from '../../paper';
import { type Reply, readJsonText, readTextReply } from '../net/net';
import { nameDocument, type Root } from './document';
import { readAtom, readJsonFeed, readRdf, readRss } from './formats';
import type { Feed, Item } from './item';
import { skipJunk } from './junk';
import { checkXml } from './xml/check';
import { mendXml } from './xml/mend';
import { readRoot } from './xml/prolog';
import { splitItems } from './xml/split';

/** The largest feed that is read: of every post of many years. */
export const mostBytes = 20_000_000;
/** The most characters that are read again, once each item is read alone. */
const mostAgain = 100_000_000;

type Format = (text: string, url: string) => Feed;

/**
 * A reply as a feed: RSS, Atom, RDF or JSON Feed; an item whose XML is broken costs itself. Throws `Failure`: `page-instead`
 * for HTML (a login page), `cut-short`, `error-body` and `malformed` for anything else that is no feed.
 */
export function readFeed(reply: Reply): Feed {
  const { url, type } = reply;
  const text = skipJunk(readTextReply(reply));
  const kind = nameDocument(text);
  if (kind === 'json')
    return attempt(url, () => readJsonFeed(readJsonText(text.trimEnd(), reply, 'version'), url));
  if (kind === 'feed') return readXml(mendXml(text), url, formats[readRoot(text) as Root]);
  const code = kind === 'page' || type === 'text/html' ? 'page-instead' : 'malformed';
  throw new Failure(code, `${url}: no feed, ${type}`);
}

const formats: Readonly<Record<Root, Format>> = {
  feed: readAtom,
  rss: readRss,
  rdf: readRdf,
};

function readXml(text: string, url: string, format: Format): Feed {
  try {
    return readWhole(text, url, format);
  } catch (error) {
    const feed =
      error instanceof Failure && error.code === 'malformed' && readApart(text, url, format);
    if (feed) return feed;
    throw error;
  }
}

function readWhole(text: string, url: string, format: Format): Feed {
  checkXml(text, url);
  return attempt(url, () => format(text, url));
}

/** Reads each item of a broken feed as its only one; those that are broken are told as one problem. */
function readApart(text: string, url: string, format: Format): Feed | undefined {
  const split = splitItems(text);
  if (!split) return undefined;
  const { before, items, after } = split;
  if ((before.length + after.length) * items.length > mostAgain) return undefined;
  let feed: Feed | undefined;
  const found: Item[] = [];
  const told: Problem[] = [];
  const lost: { readonly place: number; readonly line: number; readonly error: Failure }[] = [];
  for (const [at, item] of items.entries()) {
    try {
      const alone = readWhole(before + item.text + after, url, format);
      feed ??= alone;
      found.push(...alone.items);
      told.push(...(alone.problems ?? []));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      lost.push({ place: at + 1, line: item.line, error });
    }
  }
  const [first] = lost;
  if (!feed || !first) return feed;
  const places = lost.map(({ place }) => place).join(', ');
  const { line, error } = first;
  const { message } = error;
  told.push({ file: `${url} (${places})`, line, code: 'parser-failed', message });
  return { ...feed, items: found, problems: told };
}

function attempt(url: string, read: () => Feed): Feed {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('malformed', `${url}: ${error}`, { cause: error });
  }
}
