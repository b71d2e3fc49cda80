import { rm } from 'node:fs/promises';
import { findBrowser } from '../../scripts/browsers.mjs';
import { samplePapers } from '../arxiv/papers';
import { sampleSite } from '../arxiv/site';
import { type ChromiumBrowser, startChromium } from '../e2e/browsers/chromium';
import { liveRow, waitFor } from '../e2e/look';
import { answerAsArxiv, arxivHandlers } from '../e2e/stage/arxiv';
import { startHosts } from '../e2e/stage/hosts';
import { startGate } from '../e2e/stage/proxy';
import { builds } from '../e2e/stage/stage';
import { waitForRun } from '../e2e/store';
import { compare } from './papers/compare';
import { bare, pages } from './papers/pages';
import type { Row } from './row';
import { startProbe } from './visits/probe';
import { readFrame } from './visits/readFrame';
import { writeStaticBar } from './visits/staticExtension';
import { visitInTurns, type Way } from './visits/visits';

const VISITS = Number(process.env.VISITS ?? 40);
/** Of the pages alone, where it is said: `PAGES=abstract` begins the names of two. */
const wanted = process.env.PAGES ?? '';

/**
 * Visits to pages with Yoyak, its worker awake and asleep, and in a browser without it, in turns; to papers as HTML also with
 * an extension that has nothing but the same bar.
 */
export async function* benchPapers(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const sample = { title: 'A Bare Paper', authors: ['Sample Author'], abstract: 'An abstract.' };
  const arxiv = answerAsArxiv(sampleSite([...samplePapers, { ...sample, paper: bare }]));
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
    const wake = (): Promise<void> =>
      tab.evaluate(`chrome.runtime.sendMessage({ name: 'frame', paper: '1706.99999' })`);
    for (const { context } of [yoyak, without]) await context.addInitScript(startProbe);
    for (const { name, paper, path, host } of pages.filter((each) =>
      each.name.startsWith(wanted),
    )) {
      const url = `https://arxiv.org${path}`;
      await yoyak.open(url);
      if (host) await waitFor(yoyak, host);
      const twin =
        host === 'yoyak-bar' ? await startTwin(yoyak, { executable, gate, paper }) : undefined;
      const ways: Way[] = [
        { name: 'awake', browser: yoyak, url, before: wake },
        { name: 'asleep', browser: yoyak, url, before: yoyak.killBackground },
        { name: 'without', browser: without, url },
        ...(twin ? [{ name: 'static', browser: twin.browser, url }] : []),
      ];
      try {
        for (const delay of [0, 120]) {
          arxiv.delay = (asked) => (asked === path ? delay : 0);
          yield* compare(await visitInTurns(ways, VISITS), `${name} after ${delay} ms`);
        }
      } finally {
        await twin?.end();
      }
    }
  } finally {
    await yoyak.close();
    await without.close();
    await gate.close();
    await hosts.close();
  }
}

type Ground = Pick<Parameters<typeof startChromium>[0], 'executable' | 'gate'>;

/** A browser whose extension has nothing but the bar that Yoyak shows of a paper. */
async function startTwin(
  yoyak: ChromiumBrowser,
  { paper, ...ground }: Ground & { readonly paper: string },
) {
  const extension = await writeStaticBar(await readFrame(yoyak, paper));
  const browser = await startChromium({ ...ground, extension });
  await browser.context.addInitScript(startProbe);
  return {
    browser,
    async end() {
      await browser.close();
      await rm(extension, { recursive: true });
    },
  };
}
