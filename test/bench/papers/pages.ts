import { existsSync, readFileSync } from 'node:fs';
import { type Answer, htmlAnswer } from '../../arxiv/site';
import { samplePdf, sampleText } from '../visits/sampleTexts';

const saved = '../shared/arxiv-pages/html/2509.04664v1.html';

export type Page = {
  readonly name: string;
  readonly paper: string;
  readonly path: string;
  readonly answer?: Answer;
  /**
   * What Yoyak puts there, if anything. Only a bar is compared with a static one here, as panels are in `page.ts`: a PDF is
   * painted by the browser's viewer, in a process of its own, of which no page is told; there is no paint to be in.
   */
  readonly host?: 'yoyak-panel' | 'yoyak-bar' | 'yoyak-tab';
};

/** A paper that no digest has. */
export const bare = '2401.00001';
const paper = '1706.03762';

/** An abstract that has a summary, and one without; papers themselves, as HTML, of our own and arXiv's where one is at hand, and as PDF. */
export const pages: readonly Page[] = [
  { name: 'abstract with a summary', paper, path: `/abs/${paper}`, host: 'yoyak-panel' },
  { name: 'abstract without', paper: bare, path: `/abs/${bare}` },
  {
    name: 'HTML',
    paper,
    path: `/html/${paper}v7`,
    answer: htmlAnswer(sampleText()),
    host: 'yoyak-bar',
  },
  ...(existsSync(saved)
    ? ([
        {
          name: 'saved HTML',
          paper: '2509.04664',
          path: '/html/2509.04664v1',
          answer: htmlAnswer(readFileSync(saved, 'utf8')),
          host: 'yoyak-bar',
        },
      ] as const)
    : []),
  {
    name: 'PDF',
    paper,
    path: `/pdf/${paper}v7`,
    answer: { status: 200, type: 'application/pdf', body: samplePdf() },
    host: 'yoyak-tab',
  },
];
