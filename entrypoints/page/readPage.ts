import type { PaperRef } from '../../core/paper';
import { parseId } from '../../core/paper/id';

/** What the page tells about the paper that it shows. */
type PageFacts = PaperRef & { readonly withdrawn: boolean; readonly html?: string | undefined };

/**
 * The paper by the page's own tag, which wins over the address; the version by the address, then by the
 * "Cite as" row, then by the sharing tag, which stands in the head, long before that row.
 */
export function readPage(page: Document, asked: PaperRef): PageFacts {
  // Selectors seen 2026-06.
  const paper = parseId(content(page, 'citation_arxiv_id'))?.paper ?? asked.paper;
  const cited = page.querySelector('td.arxividv a')?.textContent ?? '';
  const own = [asked, parseId(cited), parsePaperAddress(content(page, 'og:url'))];
  const version = own.find((each) => each?.paper === paper && each.version)?.version;
  const error = page.querySelector('#abs > .error')?.textContent ?? '';
  // Of the version that is shown; not every paper has one.
  const html = page.querySelector<HTMLAnchorElement>(
    `[href^="https://arxiv.org/html/${paper}"]`,
  )?.href;
  return { paper, ...(version && { version }), withdrawn: /withdrawn/i.test(error), html };
}

/** Where an abstract page stands → its paper. The script runs on no other page. */
export function parsePaperAddress(url: string): PaperRef | undefined {
  const [, id] = url.split('/abs/');
  return id ? parseId(id.replace(/[?#].*/, '')) : undefined;
}

function content(page: Document, name: string): string {
  const tag = page.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  return tag?.getAttribute('content') ?? '';
}
