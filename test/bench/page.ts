import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../../scripts/browsers.mjs';
import { htmlAnswer, sampleSite } from '../arxiv/site';
import { arxivHosts, startArxiv } from '../e2e/arxiv';
import { type ChromiumBrowser, startChromium } from '../e2e/chromium';
import { waitFor } from '../e2e/look';
import { startGate } from '../e2e/proxy';
import { builds } from '../e2e/stage';
import { median } from './median';
import type { Row } from './row';
import { startProbe, type Visit } from './visits/probe';
import { visitInTurns, type Way } from './visits/visits';

const visited = 14;
const path = '/abs/1706.03762';
const page = `https://arxiv.org${path}`;
const withPanel = `${page}?static`;

export async function benchSize(): Promise<Row[]> {
  const file = 'content-scripts/arxiv.js';
  const size = gzipSync(readFileSync(join(builds.chromium, file))).length;
  const detail = `${size} bytes gzip, one file, style sheet inside`;
  return [{ name: 'content script / 12 kB', ratio: size / 12_000, bar: '≤ 1', detail }];
}

/** Visits with Yoyak, without it, and to the same page with the panel already in its HTML. */
export async function benchPage(): Promise<Row[]> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const arxiv = await startArxiv(sampleSite());
  const gate = await startGate(arxivHosts, arxiv.port);
  const yoyak = await startChromium({ executable, gate, extension: builds.chromium });
  const bare = await startChromium({ executable, gate });
  try {
    arxiv.serve(
      withPanel.slice('https://arxiv.org'.length),
      htmlAnswer(await copyWithPanel(yoyak)),
    );
    await yoyak.context.addInitScript(startProbe);
    await bare.context.addInitScript(startProbe);
    const ways: Way[] = [
      { name: 'awake', browser: yoyak, url: page, before: await makeWaker(yoyak) },
      { name: 'asleep', browser: yoyak, url: page, before: yoyak.killBackground },
      { name: 'static', browser: bare, url: withPanel },
      { name: 'without', browser: bare, url: page },
    ];
    const rows: Row[] = [];
    for (const delay of [0, 120]) {
      arxiv.delay = (asked) => (asked.startsWith('/abs/') ? delay : 0);
      rows.push(...compare(await visitInTurns(ways, visited), `answer after ${delay} ms`));
    }
    return rows;
  } finally {
    await yoyak.close();
    await bare.close();
    await gate.close();
    await arxiv.close();
  }
}

/** The page as Yoyak leaves it, so that the panel of the comparison has the same size and content. */
async function copyWithPanel(browser: ChromiumBrowser): Promise<string> {
  await browser.open(page);
  await waitFor(browser, 'yoyak-panel');
  return browser.run(() => {
    const shadow = document.querySelector('yoyak-panel')?.shadowRoot;
    const html = document.documentElement.getHTML({ shadowRoots: shadow ? [shadow] : [] });
    return `<!DOCTYPE html><html lang="en">${html}</html>`;
  });
}

/** A way to wake the worker from a tab in the background. */
async function makeWaker(browser: ChromiumBrowser): Promise<() => Promise<void>> {
  const tab = await browser.context.newPage();
  await tab.goto(browser.address('popup.html'));
  await browser.page.bringToFront();
  return () => tab.evaluate(`chrome.runtime.sendMessage({ name: 'card', paper: '1706.99999' })`);
}

function compare(visits: ReadonlyMap<string, readonly Visit[]>, when: string): Row[] {
  const of = (name: string) => visits.get(name) ?? [];
  const inFirst = (list: readonly Visit[]) =>
    list.filter(({ painted, panel }) => panel !== null && panel <= painted).length;
  const middle = (list: readonly Visit[], key: 'load' | 'panel') =>
    median(list.map((visit) => visit[key] ?? Number.POSITIVE_INFINITY));
  const against = (name: string, key: 'load' | 'panel', other: string) =>
    `${middle(of(name), key).toFixed(0)} ms / ${middle(of(other), key).toFixed(0)} ms`;
  const shift = (name: string) => Math.max(...of(name).map((visit) => visit.shift));

  return ['awake', 'asleep'].flatMap((worker) => {
    const label = `${when}, worker ${worker}`;
    const own = of(worker);
    const reference = inFirst(of('static'));
    return [
      {
        name: `panel in the first paint / static panel; ${label}`,
        ratio: inFirst(own) / reference,
        bar: '≥ 0.95',
        detail: `${inFirst(own)} of ${own.length} / ${reference} of ${of('static').length}`,
      },
      {
        name: `panel painted / static panel; ${label}`,
        ratio: middle(own, 'panel') / middle(of('static'), 'panel'),
        bar: '≤ 1.15',
        detail: against(worker, 'panel', 'static'),
      },
      {
        name: `layout shift / 0.001; ${label}`,
        ratio: (shift(worker) - shift('without')) / 0.001,
        bar: '≤ 1',
        detail: `largest ${shift(worker).toFixed(4)}, without Yoyak ${shift('without').toFixed(4)}`,
      },
      {
        name: `page load with / without; ${label}`,
        ratio: middle(own, 'load') / middle(of('without'), 'load'),
        bar: '≈ 1',
        detail: against(worker, 'load', 'without'),
      },
    ];
  });
}
