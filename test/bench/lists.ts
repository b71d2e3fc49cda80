import { rm } from 'node:fs/promises';
import { findBrowser } from '../../scripts/browsers.mjs';
import { listPage, sampleRows } from '../arxiv/list';
import { htmlAnswer, sampleSite } from '../arxiv/site';
import { type ChromiumBrowser, startChromium } from '../e2e/browsers/chromium';
import { waitUntil } from '../e2e/look';
import { answerAsArxiv, arxivHandlers } from '../e2e/stage/arxiv';
import { startHosts } from '../e2e/stage/hosts';
import { startGate } from '../e2e/stage/proxy';
import { builds } from '../e2e/stage/stage';
import { writeFinder } from './lists/finder';
import { type ListVisit, type ListWay, noteShifts, visitLists } from './lists/visitLists';
import { median } from './median';
import type { Row } from './row';
import { compareMedians } from './visits/interval';

const VISITS = Number(process.env.VISITS ?? 40);
const PAPERS = 2000;
const LONG_TASK_MS = 50;
const url = 'https://arxiv.org/list/cs.CL/new';

/** Visits to a long list with Yoyak, and with an extension that only finds the ids of its papers, in turns. */
export async function* benchLists(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const rows = sampleRows(PAPERS);
  const arxiv = answerAsArxiv(sampleSite());
  arxiv.serve('/list/cs.CL/new', htmlAnswer(listPage(rows)));
  arxiv.serve('/bare', htmlAnswer('<title>bare</title>'));
  const hosts = await startHosts(arxivHandlers(arxiv));
  const gate = await startGate(hosts);
  const folder = await writeFinder();
  const yoyak = await startChromium({ executable, gate, extension: builds.chromium });
  const finder = await startChromium({ executable, gate, extension: folder });
  try {
    for (const { context } of [yoyak, finder]) await context.addInitScript(noteShifts);
    for (const marks of [12, 100, PAPERS]) {
      await plant(
        yoyak,
        rows.slice(0, marks).map(({ paper }) => paper),
      );
      const ways: readonly ListWay[] = [
        { name: 'finder', browser: finder, marks: 0 },
        { name: 'yoyak', browser: yoyak, marks },
      ];
      // From a host that is farther away, as all are, once: the work is the same.
      for (const delay of marks === 100 ? [0, 120] : [0]) {
        arxiv.delay = (asked) => (asked.startsWith('/list/') ? delay : 0);
        const visits = await visitLists(ways, url, VISITS);
        const when = `${marks} of ${PAPERS} papers covered, after ${delay} ms`;
        // Whoever finds ids alone makes no marks: of a list that is full of them only what it does to the page is told.
        if (marks < PAPERS) yield* compareTimes(visits, when);
        yield* tellHarm(visits, when);
      }
    }
  } finally {
    await yoyak.close();
    await finder.close();
    await gate.close();
    await hosts.close();
    await rm(folder, { recursive: true });
  }
}

type Visits = ReadonlyMap<string, readonly ListVisit[]>;

function of(visits: Visits, name: 'yoyak' | 'finder'): readonly ListVisit[] {
  return visits.get(name) ?? [];
}

function* compareTimes(visits: Visits, when: string): Generator<Row> {
  const rows = [
    ['total', 'work on a list / of a script that only finds the ids', '≤ 2'],
    ['painted', 'first paint of a list / with that script', '≤ 1.05'],
    ['load', 'load of a list / with that script', '≤ 1.05'],
  ] as const;
  for (const [time, what, bar] of rows) {
    const ours = of(visits, 'yoyak').map((visit) => visit[time]);
    const others = of(visits, 'finder').map((visit) => visit[time]);
    const { ratio, low, high } = compareMedians(ours, others);
    const detail = `${median(ours).toFixed(1)} ms / ${median(others).toFixed(1)} ms, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
    yield { name: `${what}; ${when}`, ratio, bar, detail };
  }
}

function* tellHarm(visits: Visits, when: string): Generator<Row> {
  const longest = Math.max(...of(visits, 'yoyak').map((visit) => visit.longest));
  yield {
    name: `longest work on a list / a long task; ${when}`,
    ratio: longest / LONG_TASK_MS,
    bar: '≤ 1',
    detail: `${longest.toFixed(1)} ms`,
  };
  const shift = Math.max(...of(visits, 'yoyak').map((visit) => visit.shift));
  const still = Math.max(...of(visits, 'finder').map((visit) => visit.shift));
  yield {
    name: `layout shift / 0.001; ${when}`,
    ratio: shift / 0.001,
    bar: '≤ 1',
    detail: `largest ${shift.toFixed(4)}, without Yoyak ${still.toFixed(4)}`,
  };
}

/** Has Yoyak say that these papers are covered, and no others near them. */
async function plant(browser: ChromiumBrowser, papers: readonly string[]): Promise<void> {
  await browser.open(browser.address('popup.html'));
  // What every list looks like comes from the background.
  await waitUntil(
    () => browser.page.evaluate(`chrome.storage.local.get('list')`) as Promise<{ list?: string }>,
    ({ list }) => list !== undefined,
    { what: 'the look of lists' },
  );
  // A record for each thousand of numbers, of which the unread ones stand first (`core/covered`).
  const records: Record<string, string> = {};
  for (const key of new Set(papers.map((paper) => paper.slice(0, -3))))
    records[`covered:${key}`] = `${papers.filter((paper) => paper.startsWith(key)).join(' ')}\n\n`;
  const set = JSON.stringify(records);
  await browser.page.evaluate(
    `chrome.storage.local.get(null).then((all) => chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('covered'))))`,
  );
  await browser.page.evaluate(`chrome.storage.local.set(${set})`);
}
