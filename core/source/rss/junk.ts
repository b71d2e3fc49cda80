import { nameDocument } from './document';

/** What stands before a feed is looked through so far, in letters, and as much after it. */
const NEAR = 50_000;
const beginning = /<\?xml\b|<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i;
const ending = /<\/(?:\w+:)?(?:rss|feed|rdf)\s*>/gi;

/**
 * A text without what a host puts around a feed by mistake: blank lines and marks, a warning of PHP before it, whatever
 * comes after its end. A text that is no feed, or is a page that quotes one, stays as it is.
 */
export function skipJunk(text: string): string {
  const whole = text.trimStart();
  const kind = nameDocument(whole);
  if (kind === 'feed') return cutTail(whole);
  if (kind !== 'other') return whole;
  const near = whole.slice(0, NEAR);
  const from = beginning.exec(near)?.index;
  if (from !== undefined && nameDocument(whole.slice(from)) === 'feed')
    return cutTail(whole.slice(from));
  const object = /^[ \t]*\{/m.exec(near)?.index;
  const isJson = object !== undefined && near.slice(object).includes('jsonfeed.org/version');
  return isJson ? whole.slice(object).trimStart() : whole;
}

function cutTail(text: string): string {
  const from = Math.max(0, text.length - NEAR);
  const last = [...text.slice(from).matchAll(ending)].at(-1);
  return last ? text.slice(0, from + last.index + last[0].length) : text;
}
