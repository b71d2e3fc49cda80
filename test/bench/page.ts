import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../../scripts/browsers.mjs';
import { htmlAnswer, sampleSite } from '../arxiv/site';
import { type ChromiumBrowser, startChromium } from '../e2e/browsers/chromium';
import { waitFor } from '../e2e/look';
import { answerAsArxiv, arxivHandlers } from '../e2e/stage/arxiv';
import { startHosts } from '../e2e/stage/hosts';
import { startGate } from '../e2e/stage/proxy';
import { builds } from '../e2e/stage/stage';
import type { Row } from './row';
import { compare } from './visits/compare';
import { startProbe } from './visits/probe';
import { readFrame } from './visits/readFrame';
import { writeStaticExtension, writeStoredExtension } from './visits/staticExtension';
import { visitInTurns, type Way } from './visits/visits';

const VISITS = 40;
const BUDGET = 8000;
const saved = '../shared/arxiv-pages/abs/1810.04805.html';
/** A small page of our own, and a whole one of arXiv's where there is one at hand. */
const pages = [
  { name: 'sample page', paper: '1706.03762' },
  ...(existsSync(saved) ? [{ name: 'saved page', paper: '1810.04805' }] : []),
];

export async function* benchSize(): AsyncGenerator<Row> {
  const file = 'content-scripts/arxiv.js';
  const size = gzipSync(readFileSync(join(builds.chromium, file))).length;
  const detail = `${size} bytes gzip, one file, style sheet inside`;
  yield { name: 'content script / 8 kB', ratio: size / BUDGET, bar: '≤ 1', detail };
}

/**
 * Visits with Yoyak, with an extension that has nothing but the same panel, and with one that reads this from storage and
 * does nothing else, in turns.
 */
export async function* benchPage(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const arxiv = answerAsArxiv(sampleSite());
  if (existsSync(saved)) arxiv.serve('/abs/1810.04805', htmlAnswer(readFileSync(saved, 'utf8')));
  const hosts = await startHosts(arxivHandlers(arxiv));
  const gate = await startGate(hosts);
  const yoyak = await startChromium({ executable, gate, extension: builds.chromium });
  try {
    const wake = await makeWaker(yoyak);
    await yoyak.context.addInitScript(startProbe);
    for (const { name, paper } of pages) {
      const url = `https://arxiv.org/abs/${paper}`;
      await yoyak.open(url);
      await waitFor(yoyak, 'yoyak-panel');
      const frame = await readFrame(yoyak, paper);
      const folders = [await writeStaticExtension(frame), await writeStoredExtension(frame)];
      const others: ChromiumBrowser[] = [];
      try {
        for (const extension of folders) {
          const other = await startChromium({ executable, gate, extension });
          others.push(other);
          await other.context.addInitScript(startProbe);
        }
        const [still, stored] = others as [ChromiumBrowser, ChromiumBrowser];
        const ways: Way[] = [
          { name: 'awake', browser: yoyak, url, before: wake },
          { name: 'asleep', browser: yoyak, url, before: yoyak.killBackground },
          { name: 'static', browser: still, url },
          { name: 'stored', browser: stored, url },
        ];
        for (const delay of [0, 120]) {
          arxiv.delay = (asked) => (asked.startsWith('/abs/') ? delay : 0);
          yield* compare(await visitInTurns(ways, VISITS), `${name} after ${delay} ms`);
        }
      } finally {
        for (const other of others) await other.close();
        for (const folder of folders) await rm(folder, { recursive: true });
      }
    }
  } finally {
    await yoyak.close();
    await gate.close();
    await hosts.close();
  }
}

/** A way to wake the worker from a tab in the background. */
async function makeWaker(browser: ChromiumBrowser): Promise<() => Promise<void>> {
  const tab = await browser.context.newPage();
  await tab.goto(browser.address('popup.html'));
  await browser.page.bringToFront();
  return () => tab.evaluate(`chrome.runtime.sendMessage({ name: 'frame', paper: '1706.99999' })`);
}
