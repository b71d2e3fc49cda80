import { defineContentScript } from '#imports';
import { isFirst } from '../page/isFirst';
import { showTab } from './showTab';

/** A paper's PDF: a slim tab at its edge opens the side panel. */
export default defineContentScript({
  matches: ['*://arxiv.org/pdf/*', '*://www.arxiv.org/pdf/*', '*://export.arxiv.org/pdf/*'],
  // Firefox runs nothing in a PDF, and opens no sidebar for a page.
  exclude: ['firefox'],
  runAt: 'document_idle',
  main() {
    if (isFirst()) showTab().catch((error: unknown) => console.debug('[Yoyak]', error));
  },
});
