import { fetchPaperPage } from '../../core/source/paperPage';
import { readNodes } from '../marks/readNodes';
import { waitForTurn } from '../page/waitForTurn';

/** What is read of a paper: its abstract as it stands in the page, and where it was asked for its own page as HTML. */
export type PageText = {
  readonly title: string;
  readonly abstract: string;
  readonly html?: string;
};

/** The page's own words for the paper; no abstract where there is none. Selectors seen 2026-06. */
export function readPageAbstract(): PageText {
  const said = (selector: string) =>
    readNodes(document.querySelector(selector)).text.replace(/\s+/g, ' ').trim();
  return { title: said('#abs h1.title'), abstract: said('#abs blockquote.abstract') };
}

/** The paper's own page, asked for once, on the host that the page is from; `tell` hears what is waited for. */
export async function fetchBody(
  { paper, version }: { readonly paper: string; readonly version?: number },
  tell: (what: 'waiting' | 'reading', seconds?: number) => void,
): Promise<{ readonly html: string } | { readonly failed: 'none' | 'large' | 'failed' }> {
  await waitForTurn((seconds) => tell('waiting', seconds));
  tell('reading');
  return fetchPaperPage(`${location.origin}/html/${paper}${version ? `v${version}` : ''}`);
}
