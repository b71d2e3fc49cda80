import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../../scripts/browsers.mjs';
import { htmlAnswer, sampleSite } from '../arxiv/site';
import { type Arxiv, answerAsArxiv, arxivHandlers } from '../e2e/arxiv';
import { type ChromiumBrowser, startChromium } from '../e2e/chromium';
import { startHosts } from '../e2e/hosts';
import { waitFor } from '../e2e/look';
import { startGate } from '../e2e/proxy';
import { builds } from '../e2e/stage';
import type { Row } from './row';
import { compare } from './visits/compare';
import { startProbe } from './visits/probe';
import { visitInTurns, type Way } from './visits/visits';

const count = 14;
const saved = '../shared/arxiv-pages/abs/1810.04805.html';
/** A small page of our own, and a whole one of arXiv's where there is one at hand. */
const pages = [
  { name: 'sample page', path: '/abs/1706.03762' },
  ...(existsSync(saved) ? [{ name: 'saved page', path: '/abs/1810.04805' }] : []),
];

export async function* benchSize(): AsyncGenerator<Row> {
  const file = 'content-scripts/arxiv.js';
  const size = gzipSync(readFileSync(join(builds.chromium, file))).length;
  const detail = `${size} bytes gzip, one file, style sheet inside`;
  yield { name: 'content script / 14 kB', ratio: size / 14_000, bar: '≤ 1', detail };
}

/** Visits with Yoyak, without it, and to the same page with the panel already in its HTML. */
export async function* benchPage(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const arxiv = answerAsArxiv(sampleSite());
  if (existsSync(saved)) arxiv.serve('/abs/1810.04805', htmlAnswer(readFileSync(saved, 'utf8')));
  const hosts = await startHosts(arxivHandlers(arxiv));
  const gate = await startGate(hosts);
  const yoyak = await startChromium({ executable, gate, extension: builds.chromium });
  const bare = await startChromium({ executable, gate });
  try {
    const wake = await makeWaker(yoyak);
    await yoyak.context.addInitScript(startProbe);
    await bare.context.addInitScript(startProbe);
    for (const { name, path } of pages) {
      const url = `https://arxiv.org${path}`;
      const ways: Way[] = [
        { name: 'awake', browser: yoyak, url, before: wake },
        { name: 'asleep', browser: yoyak, url, before: yoyak.killBackground },
        { name: 'static', browser: bare, url: await serveWithPanel(arxiv, yoyak, path) },
        { name: 'without', browser: bare, url },
      ];
      for (const delay of [0, 120]) {
        arxiv.delay = (asked) => (asked.startsWith('/abs/') ? delay : 0);
        yield* compare(await visitInTurns(ways, count), `${name} after ${delay} ms`);
      }
    }
  } finally {
    await yoyak.close();
    await bare.close();
    await gate.close();
    await hosts.close();
  }
}

/** Serves the page as Yoyak leaves it: the panel it is compared with has the same size and content. */
async function serveWithPanel(
  arxiv: Arxiv,
  browser: ChromiumBrowser,
  path: string,
): Promise<string> {
  await browser.open(`https://arxiv.org${path}`);
  await waitFor(browser, 'yoyak-panel');
  const html = await browser.run(() => {
    const shadow = document.querySelector('yoyak-panel')?.shadowRoot;
    return document.documentElement.getHTML({ shadowRoots: shadow ? [shadow] : [] });
  });
  arxiv.serve(`${path}?static`, htmlAnswer(`<!DOCTYPE html><html lang="en">${html}</html>`));
  return `https://arxiv.org${path}?static`;
}

/** A way to wake the worker from a tab in the background. */
async function makeWaker(browser: ChromiumBrowser): Promise<() => Promise<void>> {
  const tab = await browser.context.newPage();
  await tab.goto(browser.address('popup.html'));
  await browser.page.bringToFront();
  return () => tab.evaluate(`chrome.runtime.sendMessage({ name: 'card', paper: '1706.99999' })`);
}
