import { parseArgs } from 'node:util';
import { samplePapers } from '../test/arxiv/papers';
import type { SamplePaper } from '../test/arxiv/sample';
import { sampleSite } from '../test/arxiv/site';
import type { Browser, BrowserName, LaunchOptions } from '../test/e2e/browsers/browser';
import { waitFor } from '../test/e2e/look';
import { readFeed } from '../test/e2e/stage/feed';
import { openStage, startBrowser } from '../test/e2e/stage/stage';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    executable: { type: 'string', default: '' },
    extension: { type: 'string', default: '' },
    paper: { type: 'string', default: '1706.03762' },
    screenshot: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});
const { executable, extension, paper, screenshot, headless } = values;
const browserName: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const url = `https://arxiv.org/abs/${paper}`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  // Vite would end the process at once.
  process.removeAllListeners('SIGTERM');
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  const sample = findSample();
  if (!sample) throw new Error(`No digest that ships with Yoyak covers ${paper}.`);
  const live = await answers(url);
  console.log(live ? `Opening ${url}` : `arXiv is out of reach: opening a sample page of ${paper}`);
  const launch: LaunchOptions = { executable, extension, headless, height: 1000 };
  const stage = live
    ? await startBrowser(browserName, launch).then((browser) => ({ browser, close: browser.close }))
    : await openStage(browserName, { ...launch, site: sampleSite([sample]) });
  try {
    await Promise.race([show(stage.browser), interrupted]);
  } finally {
    await stage.close();
  }
}

async function show(browser: Browser): Promise<void> {
  await browser.open(url);
  await (screenshot ? takePicture(browser, screenshot) : waitForEnd(browser));
}

async function takePicture(browser: Browser, file: string): Promise<void> {
  await waitFor(browser, 'yoyak-panel').catch(() => {
    throw new Error(`The page of ${paper} opened in ${browser.name} but its summary did not come.`);
  });
  await browser.screenshot(file);
  console.log(file);
}

async function waitForEnd(browser: Browser): Promise<void> {
  console.log('Close the browser to end.');
  await browser.closed();
}

/** The sample page of the paper; one without a page of its own gets a plain one from its entry. */
function findSample(): SamplePaper | undefined {
  const entry = readFeed(extension)
    .flatMap(({ entries }) => entries)
    .find((each) => each.paper === paper);
  if (!entry) return undefined;
  const plain = {
    paper,
    title: entry.title,
    authors: ['Sample Author'],
    abstract: 'A sample abstract.',
  };
  return samplePapers.find((each) => each.paper === paper) ?? plain;
}

async function answers(address: string): Promise<boolean> {
  const signal = AbortSignal.timeout(5_000);
  return fetch(address, { method: 'HEAD', signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}
