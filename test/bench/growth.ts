import { findBrowser } from '../../scripts/browsers.mjs';
import { listPage, sampleRows } from '../arxiv/list';
import { abstractPage } from '../arxiv/page';
import { htmlAnswer, sampleSite } from '../arxiv/site';
import { type ChromiumBrowser, startChromium } from '../e2e/browsers/chromium';
import { liveRow, waitFor } from '../e2e/look';
import { answerAsArxiv, arxivHandlers } from '../e2e/stage/arxiv';
import { startHosts } from '../e2e/stage/hosts';
import { startGate } from '../e2e/stage/proxy';
import { builds } from '../e2e/stage/stage';
import { waitForRun } from '../e2e/store';
import { bundleInside } from './bundleInside';
import { noteShifts, visitLists } from './lists/visitLists';
import { median } from './median';
import type { Row } from './row';
import { compareMedians } from './visits/interval';
import { startProbe } from './visits/probe';
import { readRowProbe, startRowProbe } from './visits/rowProbe';
import { inTurn } from './visits/turns';
import { visitInTurns } from './visits/visits';

const VISITS = 40;
/** How many entries are stored, the least first: `GROWTH=1000,10000` leaves the largest out. */
const sizes = (process.env.GROWTH ?? '1000,10000,100000').split(',').map(Number);
/** Of those that are planted, one that is among the newest, and those of one month that all sizes have. */
const newest = '2501.10000';
const covered = Array.from({ length: 80 }, (_, at) => `2509.${10_008 + 12 * at}`);
const bare = '2509.00001';
const url = (path: string) => `https://arxiv.org${path}`;

type Sized = { readonly size: number; readonly browser: ChromiumBrowser };

/** Pages of arXiv and the popup with more and more entries in the store, each in a browser of its own, in turns. */
export async function* benchGrowth(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const arxiv = answerAsArxiv(sampleSite());
  const sample = { title: 'Sample', authors: ['Kim Sample'], abstract: 'An abstract.' };
  for (const paper of [newest, bare])
    arxiv.serve(`/abs/${paper}`, htmlAnswer(abstractPage({ ...sample, paper })));
  const rows = [...covered.map((paper) => ({ paper, title: 'Sample' })), ...sampleRows(20)];
  arxiv.serve('/list/cs.CL/new', htmlAnswer(listPage(rows)));
  arxiv.serve('/bare', htmlAnswer('<title>bare</title>'));
  const hosts = await startHosts(arxivHandlers(arxiv));
  const gate = await startGate(hosts);
  const all: Sized[] = [];
  try {
    const code = await bundleInside('growing.ts');
    for (const size of sizes) {
      const browser = await startChromium({ executable, gate, extension: builds.chromium });
      all.push({ size, browser });
      await browser.open(browser.address('popup.html'));
      await waitFor(browser, liveRow);
      await waitForRun(browser, 1);
      await browser.open(browser.address('reader.html'));
      await browser.page.evaluate(`${code}; bench.grow(${size})`);
    }
    yield* visitPopups(all);
    yield* visitAbstracts(all);
    yield* visitListsOf(all);
  } finally {
    for (const { browser } of all) await browser.close();
    await gate.close();
    await hosts.close();
  }
}

async function* visitAbstracts(all: readonly Sized[]): AsyncGenerator<Row> {
  for (const { browser } of all) await browser.context.addInitScript(startProbe);
  const pages = [
    [newest, 'abstract page, its panel painted', 'panel'],
    [bare, 'abstract page without a summary, painted', 'painted'],
  ] as const;
  for (const [paper, what, time] of pages) {
    const ways = all.map(({ size, browser }) => ({
      name: `${size}`,
      browser,
      url: url(`/abs/${paper}`),
    }));
    const visits = await visitInTurns(ways, VISITS);
    const times = all.map(({ size }) =>
      // A panel that never came is no visit to be left out.
      (visits.get(`${size}`) ?? []).map((visit) => visit[time] ?? Number.POSITIVE_INFINITY),
    );
    yield* compare(what, times);
  }
}

async function* visitListsOf(all: readonly Sized[]): AsyncGenerator<Row> {
  for (const { browser } of all) await browser.context.addInitScript(noteShifts);
  const marks = covered.length;
  const ways = all.map(({ size, browser }) => ({ name: `${size}`, browser, marks }));
  const visits = await visitLists(ways, url('/list/cs.CL/new'), VISITS);
  for (const [time, what] of [
    ['total', 'work on a list'],
    ['painted', 'list, painted'],
  ] as const)
    yield* compare(
      what,
      all.map(({ size }) => (visits.get(`${size}`) ?? []).map((visit) => visit[time])),
    );
}

async function* visitPopups(all: readonly Sized[]): AsyncGenerator<Row> {
  for (const { browser } of all) await browser.context.addInitScript(startRowProbe);
  const times: number[][] = all.map(() => []);
  for (let turn = 0; turn < VISITS; turn += 1) {
    for (const [at, { browser }] of inTurn([...all.entries()], turn)) {
      await browser.open('about:blank');
      await browser.page.waitForTimeout(200);
      await browser.open(browser.address('popup.html'));
      await waitFor(browser, '.row');
      await browser.page.waitForTimeout(100);
      times[at]?.push((await browser.run(readRowProbe)) ?? Number.POSITIVE_INFINITY);
    }
  }
  yield* compare('popup, its first row painted', times);
}

/** The times of every size, in the order of the sizes. */
function* compare(what: string, times: readonly (readonly number[])[]): Generator<Row> {
  const [least = [], ...others] = times;
  for (const [at, own] of others.entries()) {
    const { ratio, low, high } = compareMedians(own, least);
    const [few, many] = [sizes[0] ?? 0, sizes[at + 1] ?? 0].map((size) =>
      size.toLocaleString('en'),
    );
    const detail = `${median(own).toFixed(1)} ms / ${median(least).toFixed(1)} ms, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
    yield { name: `${what}; ${many} entries / ${few}`, ratio, bar: '≤ 1.1', detail };
  }
}
