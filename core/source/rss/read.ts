import { Failure } from '../../failure';
import { type Reply, readJsonText, readText } from '../net/net';
import { nameDocument, type Root } from './document';
import { readAtom, readJsonFeed, readRdf, readRss } from './formats';
import type { Feed } from './item';
import { skipJunk } from './junk';
import { checkXml, readRoot } from './xml';

/** The largest feed that is read: of every post of many years. */
export const mostBytes = 20_000_000;

/**
 * A reply as a feed: RSS, Atom, RDF or JSON Feed. Throws `Failure`: `page-instead` for HTML (a login page),
 * `cut-short`, `error-body` and `malformed` for anything else that is no feed.
 */
export function readFeed(reply: Reply): Feed {
  const { url, type } = reply;
  const text = skipJunk(readText(reply));
  const kind = nameDocument(text);
  if (kind === 'json')
    return attempt(url, () => readJsonFeed(readJsonText(text.trimEnd(), reply, 'version'), url));
  if (kind === 'feed') {
    const format = formats[readRoot(text) as Root];
    checkXml(text, url);
    return attempt(url, () => format(text, url));
  }
  const code = kind === 'page' || type === 'text/html' ? 'page-instead' : 'malformed';
  throw new Failure(code, `${url}: no feed, ${type}`);
}

const formats: Readonly<Record<Root, (text: string, url: string) => Feed>> = {
  feed: readAtom,
  rss: readRss,
  rdf: readRdf,
};

function attempt(url: string, read: () => Feed): Feed {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('malformed', `${url}: ${error}`, { cause: error });
  }
}
