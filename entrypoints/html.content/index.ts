import { defineContentScript } from '#imports';
import { isFirst } from '../page/isFirst';
import { showBar } from './showBar';

/** A paper as arXiv's HTML page: a slim bar above its title unfolds the summary. */
export default defineContentScript({
  matches: ['*://arxiv.org/html/*', '*://www.arxiv.org/html/*', '*://export.arxiv.org/html/*'],
  runAt: 'document_end',
  cssInjectionMode: 'manual',
  main() {
    if (isFirst()) showBar().catch((error: unknown) => console.debug('[Yoyak]', error));
  },
});
