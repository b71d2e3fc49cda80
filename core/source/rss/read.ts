import { Failure } from '../../failure';
import { type Reply, readJson, readText } from '../net';
import { readAtom, readJsonFeed, readRdf, readRss } from './formats';
import type { Feed } from './item';
import { checkXml, readRoot } from './xml';

/** The largest feed that is read: of every post of many years. */
export const mostBytes = 20_000_000;

/** What a reply is by its first characters, whatever its media type says. */
export function nameDocument(text: string): 'feed' | 'json' | 'page' | 'other' {
  if (/^\uFEFF?\s*\{/.test(text)) return 'json';
  if (/^\uFEFF?\s*<!doctype html/i.test(text)) return 'page';
  const root = readRoot(text);
  if (root !== undefined && Object.hasOwn(formats, root)) return 'feed';
  return root === 'html' || root === 'head' || root === 'body' ? 'page' : 'other';
}

/**
 * A reply as a feed: RSS, Atom, RDF or JSON Feed. Throws `Failure`: `page-instead` for HTML (a login page),
 * `cut-short`, `error-body` and `malformed` for anything else that is no feed.
 */
export function readFeed(reply: Reply): Feed {
  const { url, type } = reply;
  const text = readText(reply).trimStart();
  const kind = nameDocument(text);
  if (kind === 'json') return attempt(url, () => readJsonFeed(readJson(reply, 'version'), url));
  const format = formats[readRoot(text) ?? ''];
  if (kind === 'feed' && format) {
    checkXml(text, url);
    return attempt(url, () => format(text, url));
  }
  const code = kind === 'page' || type === 'text/html' ? 'page-instead' : 'malformed';
  throw new Failure(code, `${url}: no feed, ${type}`);
}

const formats: Readonly<Record<string, (text: string, url: string) => Feed>> = {
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
