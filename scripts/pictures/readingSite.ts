import { listPage, sampleRows } from '../../test/arxiv/list';
import { htmlAnswer, type Site, sampleSite } from '../../test/arxiv/site';
import { samplePdf } from '../../test/bench/visits/sampleTexts';

/** A paper whose abstract has some of the figures of its summary. */
export const figured = '2510.99301';
export const summary =
  '1024×1024 비디오를 24fps로 편집하며 3배 빠르다. 클립 1,200개에서 충실도가 7.5% 향상되었고, 사용자 99.9%가 선호했다.';
const rows = [
  ...sampleRows(2, '2401'),
  { paper: '1706.03762', title: 'Attention Is All You Need' },
  { paper: '2509.04664', title: 'Why Language Models Hallucinate' },
  ...sampleRows(4, '2402'),
  { paper: '2005.14165', title: 'Language Models are Few-Shot Learners' },
  ...sampleRows(2, '2403'),
];
const html = `<!doctype html><html data-theme="light"><title>HTML</title><style>
  body { margin: 0; font: 18px/1.6 serif } header { position: sticky; top: 0; height: 44px; background: #b31b1b }
  article { max-width: 52rem; margin: 2rem auto; padding: 0 1rem } h1 { margin: 0 }
</style><header></header><div><p style="margin:0">License: CC BY 4.0</p><article class="ltx_document">
<h1>Attention Is All You Need</h1><p>Sample text of a paper.</p></article></div></html>`;

/** arXiv with a list, a paper as HTML, and one whose abstract has some of the figures of its summary. */
export function readingSite(): Site {
  const abstract =
    'A sample abstract. FrameLoom edits $1024\\times1024$ video at 24 FPS, 3x faster than before. On a benchmark of 1,200 clips it improves fidelity by $+7.5\\%$.';
  const site = new Map(
    sampleSite([
      { paper: figured, title: 'FrameLoom: A Sample', authors: ['Sample Author'], abstract },
      {
        paper: '1706.03762',
        title: 'Attention Is All You Need',
        authors: ['Ashish Vaswani'],
        abstract,
      },
    ]),
  );
  site.set('/list/cs.CL/new', htmlAnswer(listPage(rows)));
  site.set('/html/1706.03762v7', htmlAnswer(html));
  site.set('/pdf/1706.03762v7', { status: 200, type: 'application/pdf', body: samplePdf() });
  return site;
}
