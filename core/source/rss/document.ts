import { readRoot } from './xml/prolog';

/** The first elements of the formats in which feeds are written. */
export type Root = 'feed' | 'rss' | 'rdf';
const roots: ReadonlySet<string | undefined> = new Set<Root>(['feed', 'rss', 'rdf']);

/** What a reply is by its first characters, whatever its media type says. */
export function nameDocument(text: string): 'feed' | 'json' | 'page' | 'other' {
  if (/^\uFEFF?\s*\{/.test(text)) return 'json';
  if (/^\uFEFF?\s*<!doctype html/i.test(text)) return 'page';
  const root = readRoot(text);
  if (roots.has(root)) return 'feed';
  return root === 'html' || root === 'head' || root === 'body' ? 'page' : 'other';
}
