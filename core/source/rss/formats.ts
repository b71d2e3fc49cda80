import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { allowAddress } from '../../markdown/address';
import { decodeEntities } from '../../markdown/entities';
import { readHtml } from '../../markdown/html';
import { writePlain } from '../../tree/plain';
import { endsOpen } from './formats/endsOpen';
import { readEach } from './formats/readEach';
import type { Content, Feed, Item } from './item';

/** An Atom feed as jekyll-feed and others write it (RFC 4287). */
export function readAtom(text: string, url: string): Feed {
  const feed = parseAtomFeed(text);
  const root = resolve(feed.xml?.base, url) ?? url;
  const entries = readEach(feed.entries, url, (entry) => {
    const link = resolve(pickLink(entry.links), resolve(entry.xml?.base, root) ?? root);
    const written = [entry.content, entry.summary].find((each) => each?.value?.trim());
    const base = resolve(written?.xml?.base ?? entry.xml?.base, link ?? root) ?? link ?? root;
    const value = written?.value ?? '';
    return toItem({
      key: entry.id,
      link,
      title: readTitle(entry.title),
      published: entry.published,
      updated: entry.updated,
      tags: (entry.categories ?? []).map(({ label, term }) => label ?? term ?? ''),
      content: { kind: nameKind(value, written?.type), value, base },
      ...(written !== entry.content && { isPart: true }),
    });
  });
  return toFeed(readTitle(feed.title), resolve(pickLink(feed.links), root), entries);
}

/** RSS 0.9 to 2.0, with `content:encoded` where a feed has it. */
export function readRss(text: string, url: string): Feed {
  const feed = parseRssFeed(text);
  const items = readEach(feed.items, url, (item) => {
    const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
    const link =
      resolve(item.link ?? pickLink(item.atom?.links), url) ?? allowAddress(permanent ?? '');
    const value = [item.content?.encoded, item.description].find((each) => each?.trim()) ?? '';
    return toItem({
      key: item.guid?.value,
      link,
      title: decodeEntities(item.title ?? ''),
      published: item.pubDate ?? item.dc?.dates?.[0],
      updated: item.atom?.updated,
      tags: (item.categories ?? []).map(({ name }) => name ?? '').concat(item.dc?.subjects ?? []),
      content: { kind: nameKind(value), value, base: link ?? url },
    });
  });
  return toFeed(decodeEntities(feed.title ?? ''), resolve(feed.link, url), items);
}

/** RSS 1.0, which is RDF. */
export function readRdf(text: string, url: string): Feed {
  const feed = parseRdfFeed(text);
  const items = readEach(feed.items, url, (item) => {
    const link = resolve(item.link, url);
    const value = [item.content?.encoded, item.description].find((each) => each?.trim()) ?? '';
    return toItem({
      key: item.rdf?.about,
      link,
      title: decodeEntities(item.title ?? ''),
      published: item.dc?.dates?.[0],
      tags: item.dc?.subjects ?? [],
      content: { kind: nameKind(value), value, base: link ?? url },
    });
  });
  return toFeed(decodeEntities(feed.title ?? ''), resolve(feed.link, url), items);
}

/** A JSON Feed (https://jsonfeed.org/version/1.1); text may be Markdown. */
export function readJsonFeed(value: unknown, url: string): Feed {
  const feed = parseJsonFeed(value);
  const items = readEach(feed.items, url, (item) => {
    const link = resolve(item.url ?? item.external_url, url);
    const base = link ?? url;
    const html = item.content_html?.trim() ? item.content_html : undefined;
    return toItem({
      key: item.id,
      link,
      title: item.title ?? '',
      published: item.date_published,
      updated: item.date_modified,
      tags: item.tags ?? [],
      content: html
        ? { kind: 'html', value: html, base }
        : { kind: 'text', value: item.content_text ?? item.summary ?? '', base },
      ...(!html && !item.content_text?.trim() && { isPart: true }),
    });
  });
  return toFeed(feed.title ?? '', resolve(feed.home_page_url, url), items);
}

type Maybe<T> = { readonly [K in keyof T]?: T[K] | undefined };

function toItem(given: Maybe<Item>): Item {
  const { key, link, title, published, updated, tags, content, isPart } = given;
  return {
    key: key || link || [published, title].filter(Boolean).join(' '),
    ...(link && { link }),
    title: tidy(title ?? ''),
    published: published ?? '',
    updated: updated ?? '',
    tags: [...new Set((tags ?? []).map(tidy).filter(Boolean))],
    content: content as Content,
    ...((isPart || endsOpen(content?.value)) && { isPart: true }),
  };
}

function toFeed(
  title: string,
  homepage: string | undefined,
  read: Pick<Feed, 'items' | 'problems'>,
): Feed {
  return { title: tidy(title), ...(homepage && { homepage }), ...read };
}

type AtomText = { readonly value: string; readonly type?: string } | undefined;

function readTitle(text: AtomText): string {
  if (!text || !/html/i.test(text.type ?? '')) return text?.value ?? '';
  return writePlain(readHtml(text.value, '').children.map(({ node }) => node));
}

/** HTML by its name, or, where a feed names nothing, by a tag that nobody means as words. */
function nameKind(value: string, type?: string): Content['kind'] {
  if (type !== undefined) return /html/i.test(type) ? 'html' : 'text';
  const tags = /<(?:p|br|h[1-6]|div|[uo]l|li|a|table|pre|strong|em|blockquote|img)[\s/>]/i;
  return tags.test(value) ? 'html' : 'text';
}

type AtomLink = { readonly href?: string; readonly rel?: string; readonly type?: string };

function pickLink(links: readonly AtomLink[] = []): string | undefined {
  const own = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  return (own.find(({ type = 'text/html' }) => type === 'text/html') ?? own[0])?.href;
}

function resolve(address: string | undefined, base: string): string | undefined {
  if (!address || !URL.canParse(address.trim(), base)) return undefined;
  // What is whole stays as it is written.
  return allowAddress(address) ?? allowAddress(new URL(address.trim(), base).href);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
