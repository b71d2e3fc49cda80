import { defineContentScript } from '#imports';
import { isFirst } from '../page/isFirst';
import { showMarks } from './showMarks';

/** Lists of papers: on arXiv by the manifest, on other sites once the reader has allowed them. */
export default defineContentScript({
  matches: ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'].flatMap((host) => [
    `*://${host}/list/*`,
    `*://${host}/search*`,
    `*://${host}/catchup*`,
    `*://${host}/a/*`,
  ]),
  runAt: 'document_end',
  main() {
    if (isFirst()) showMarks();
  },
});
