import { allowAddress } from '../../markdown/address';
import { type DomElement, type DomNode, readDom } from '../../markdown/dom';
import { maySendTo } from '../net/inside';

const types =
  /^\s*(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)|text\/xml)\s*(?:;|$)/i;
/** Where blog engines put a feed that no page names: Jekyll, Hugo, WordPress and others. */
const places = ['/feed.xml', '/atom.xml', '/rss.xml', '/index.xml', '/feed'];
/** A page may name one for its posts, one for its comments and one for every tag. */
const most = 4;

/** Where a page's feeds may be: those that it names (`<link rel="alternate">`), and the usual other places. */
export function findAlternates(
  html: string,
  url: string,
): { readonly named: readonly string[]; readonly usual: readonly string[] } {
  const elements = flatten(readDom(html) ?? []);
  const base = readAddress(elements.find(({ name }) => name === 'base')?.attributes.href, url);
  const found = elements
    .filter(({ name, attributes: { rel = '', type = '' } }) => {
      return name === 'link' && /\balternate\b/i.test(rel) && types.test(type);
    })
    .flatMap(({ attributes }) => readAddress(attributes.href, base ?? url) ?? [])
    .filter((place) => maySendTo(new URL(url), new URL(place)));
  const named = [...new Set(found)].slice(0, most);
  const usual = places.map((path) => new URL(path, url).href);
  return { named, usual: usual.filter((place) => !named.includes(place)) };
}

function flatten(nodes: readonly DomNode[]): readonly DomElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...flatten(node.children)],
  );
}

function readAddress(href: string | undefined, base: string): string | undefined {
  return href && URL.canParse(href, base) ? allowAddress(new URL(href, base).href) : undefined;
}
