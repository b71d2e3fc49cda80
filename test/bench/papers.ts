import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from '../../scripts/browsers.mjs';
import { samplePapers } from '../arxiv/papers';
import { type Answer, htmlAnswer, sampleSite } from '../arxiv/site';
import { startChromium } from '../e2e/browsers/chromium';
import { liveRow, waitFor } from '../e2e/look';
import { answerAsArxiv, arxivHandlers } from '../e2e/stage/arxiv';
import { startHosts } from '../e2e/stage/hosts';
import { startGate } from '../e2e/stage/proxy';
import { builds } from '../e2e/stage/stage';
import { waitForRun } from '../e2e/store';
import { median } from './median';
import type { Row } from './row';
import { compareMedians } from './visits/interval';
import { startProbe, type Visit } from './visits/probe';
import { samplePdf, sampleText } from './visits/sampleTexts';
import { visitInTurns, type Way } from './visits/visits';

const VISITS = Number(process.env.VISITS ?? 40);
const saved = '../shared/arxiv-pages/html/2509.04664v1.html';
/** Of these alone, where it is said: `PAGES=abstract` begins the names of two. */
const wanted = process.env.PAGES ?? '';
const bare = '2401.00001';
const html = '/html/1706.03762v7';
const pdf = '/pdf/1706.03762v7';

type Page = {
  readonly name: string;
  readonly path: string;
  readonly answer?: Answer;
  /** What Yoyak puts there, if anything; a PDF paints itself, of which no page is told. */
  readonly host?: 'yoyak-panel' | 'yoyak-bar' | 'yoyak-tab';
};
/** What Yoyak costs a page: an abstract that it has a summary of, and one without; papers themselves, as HTML, of our own and arXiv's where one is at hand, and as PDF. */
const pages: readonly Page[] = [
  { name: 'abstract with a summary', path: '/abs/1706.03762', host: 'yoyak-panel' },
  { name: 'abstract without', path: `/abs/${bare}` },
  { name: 'HTML', path: html, answer: htmlAnswer(sampleText()), host: 'yoyak-bar' },
  ...(existsSync(saved)
    ? ([
        {
          name: 'saved HTML',
          path: '/html/2509.04664v1',
          answer: htmlAnswer(readFileSync(saved, 'utf8')),
          host: 'yoyak-bar',
        },
      ] as const)
    : []),
  {
    name: 'PDF',
    path: pdf,
    answer: { status: 200, type: 'application/pdf', body: samplePdf() },
    host: 'yoyak-tab',
  },
];

/** Visits to a paper's own pages with Yoyak, its worker awake and asleep, and in a browser without it, in turns. */
export async function* benchPapers(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const arxiv = answerAsArxiv(
    sampleSite([
      ...samplePapers,
      {
        paper: bare,
        title: 'A Bare Paper',
        authors: ['Sample Author'],
        abstract: 'A sample abstract.',
      },
    ]),
  );
  for (const { path, answer } of pages) if (answer) arxiv.serve(path, answer);
  const hosts = await startHosts(arxivHandlers(arxiv));
  const gate = await startGate(hosts);
  const yoyak = await startChromium({ executable, gate, extension: builds.chromium });
  const without = await startChromium({ executable, gate });
  try {
    await yoyak.open(yoyak.address('popup.html'));
    await waitFor(yoyak, liveRow);
    await waitForRun(yoyak, 1);
    const tab = await yoyak.context.newPage();
    await tab.goto(yoyak.address('popup.html'));
    await yoyak.page.bringToFront();
    const wake = () =>
      tab.evaluate(`chrome.runtime.sendMessage({ name: 'frame', paper: '1706.99999' })`);
    for (const { context } of [yoyak, without]) await context.addInitScript(startProbe);
    for (const { name, path, host } of pages.filter((page) => page.name.startsWith(wanted))) {
      const url = `https://arxiv.org${path}`;
      await yoyak.open(url);
      if (host) await waitFor(yoyak, host);
      const ways: Way[] = [
        { name: 'awake', browser: yoyak, url, before: wake as () => Promise<void> },
        { name: 'asleep', browser: yoyak, url, before: yoyak.killBackground },
        { name: 'without', browser: without, url },
      ];
      for (const delay of [0, 120]) {
        arxiv.delay = (asked) => (asked === path ? delay : 0);
        yield* compare(await visitInTurns(ways, VISITS), `${name} after ${delay} ms`);
      }
    }
  } finally {
    await yoyak.close();
    await without.close();
    await gate.close();
    await hosts.close();
  }
}

function* compare(visits: ReadonlyMap<string, readonly Visit[]>, when: string): Generator<Row> {
  const of = (name: string) => visits.get(name) ?? [];
  const largest = (name: string) => Math.max(...of(name).map(({ shift }) => shift));
  for (const worker of ['awake', 'asleep']) {
    for (const [time, what] of [
      ['painted', 'first paint'],
      ['load', 'load'],
    ] as const) {
      const [ours, others] = [worker, 'without'].map((name) =>
        of(name).map((visit) => visit[time]),
      ) as [number[], number[]];
      const { ratio, low, high } = compareMedians(ours, others);
      const detail = `${median(ours).toFixed(0)} ms / ${median(others).toFixed(0)} ms, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
      // An abstract is held for what it is to show: what that costs is told, and has a bar beside a static panel.
      const bar = when.startsWith('abstract') ? '' : '≤ 1.05';
      yield { name: `${what} / without Yoyak; ${when}, ${worker}`, ratio, bar, detail };
    }
    const stood = of(worker).map(({ panel }) => panel ?? Number.POSITIVE_INFINITY);
    yield {
      name: `layout shift / 0.001; ${when}, ${worker}`,
      ratio: largest(worker) / 0.001,
      bar: '≤ 1',
      detail: `largest ${largest(worker).toFixed(4)}, without Yoyak ${largest('without').toFixed(4)}${Number.isFinite(median(stood)) ? `; ours stands after ${median(stood).toFixed(0)} ms` : ''}`,
    };
  }
}
