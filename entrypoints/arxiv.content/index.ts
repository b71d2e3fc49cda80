import { defineContentScript } from '#imports';
import { isFirst } from '../page/isFirst';
import { showPanel } from './showPanel';

export default defineContentScript({
  matches: ['*://arxiv.org/abs/*', '*://www.arxiv.org/abs/*', '*://export.arxiv.org/abs/*'],
  runAt: 'document_start',
  // The style sheet travels inside the script: nothing to fetch, nothing that a page could probe for.
  cssInjectionMode: 'manual',
  main() {
    if (!isFirst()) return;
    // No panel rather than a broken page.
    showPanel().catch((error: unknown) => console.debug('[Yoyak]', error));
  },
});
