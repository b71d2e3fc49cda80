import type { PaperRef } from '../paper';
import { parseId } from './id';
import { unwrap } from './unwrap';

/**
 * The paper that an address names: arXiv's, its mirrors', and those of the sites that show papers by arXiv id; also when a
 * search engine, a social network, an archive or a reader has put its own address before it, once.
 */
export function recognise(url: string): PaperRef | undefined {
  try {
    const address = new URL(url);
    const ref = recogniseAddress(address);
    if (ref) return ref;
    const inner = unwrap(address);
    return inner === undefined ? undefined : recogniseAddress(new URL(inner));
  } catch {
    return undefined;
  }
}

const page =
  /^\/(?:abs|pdf|html|format|src|e-print|audio|tb|bibtex|ps|dvi|refs|cits)\/(.+)|^\/ftp\/(?:arxiv\/papers|([a-z-]+\/)papers)\/\d{4}\/(.+)/;
const sites: readonly (readonly [RegExp, RegExp])[] = [
  // Papers are at the main site, its twins and the mirrors by country that arXiv had (cn, de, …); not at `info` or `blog`.
  [/^(?:(?:export|browse|lanl|aps|ar5iv|ar5iv\.labs|[a-z]{2})\.)?arxiv\.org$/, page],
  [/^xxx\.lanl\.gov$|^ar5iv\.org$/, page],
  [/^alphaxiv\.org$/, /^\/(?:[a-z]{2}\/)?(?:abs|overview|pdf|html|audio|resources)\/(.+)/],
  [/^(?:huggingface\.co|hf\.co)$/, /^\/papers\/(.+)/],
  [/^(?:scirate\.com|papers\.cool|semanticscholar\.org)$/, /^\/arxiv\/(.+)/],
  [/^(?:dx\.)?doi\.org$/, /^\/10\.48550\/arxiv\.(.+)/i],
];

function recogniseAddress({ protocol, hostname, pathname }: URL): PaperRef | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const path = decodeURIComponent(pathname).replace(/\/\/+/g, '/');
  const host = hostname.replace(/^www\./, '');
  const found = sites.find(([site]) => site.test(host))?.[1].exec(path);
  if (!found) return undefined;
  const id = found.slice(1).join('');
  return parseId(id.replace(/\.pdf\/?$/i, ''));
}
