import { readFileSync } from 'node:fs';
import { abstractPage, missingPage } from './page';
import { samplePapers } from './papers';
import { newestVersion, type SamplePaper } from './sample';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export type Site = ReadonlyMap<string, Answer>;

export function htmlAnswer(body: string, status = 200): Answer {
  return { status, type: 'text/html; charset=utf-8', body };
}

/** Path → answer for every sample paper, plain and by version, and the sheet that all pages share. */
export function sampleSite(papers: readonly SamplePaper[] = samplePapers): Site {
  const sheet = readFileSync(new URL('./sample.css', import.meta.url), 'utf8');
  const site = new Map<string, Answer>([
    ['/static/browse/sample.css', { status: 200, type: 'text/css', body: sheet }],
  ]);
  for (const sample of papers) {
    site.set(`/abs/${sample.paper}`, htmlAnswer(abstractPage(sample)));
    for (let shown = 1; shown <= newestVersion(sample); shown += 1) {
      site.set(`/abs/${sample.paper}v${shown}`, htmlAnswer(abstractPage({ ...sample, shown })));
    }
  }
  return site;
}

/** arXiv's answer for a path that names no paper. */
export function missingAnswer(path: string): Answer {
  return htmlAnswer(missingPage(path.replace(/^\/abs\//, '')), 404);
}
