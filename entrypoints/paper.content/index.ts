import { defineContentScript } from '#imports';
import { isFirst } from '../page/isFirst';
import { showTab } from './showTab';

/** arXiv's pages of a paper besides its abstract: a slim tab at their edge opens the side panel. */
export default defineContentScript({
  matches: ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'].flatMap((host) => [
    `*://${host}/pdf/*`,
    `*://${host}/html/*`,
  ]),
  // Firefox runs nothing in a PDF, and opens no sidebar for a page.
  exclude: ['firefox'],
  runAt: 'document_idle',
  main() {
    if (isFirst()) showTab().catch((error: unknown) => console.debug('[Yoyak]', error));
  },
});
