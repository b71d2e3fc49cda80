import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers.mjs';
import { type ChromiumBrowser, startChromium } from '../e2e/browsers/chromium';
import { builds } from '../e2e/stage/stage';
import { median } from './median';
import type { Row } from './row';

const WAKES = 25;
/** What the worker has of its own: nothing, or Yoyak's background. */
const WORKERS = ['empty', 'yoyak'] as const;

/** In milliseconds: until a page has its answer, and of that in the worker until its script began, and the script itself. */
type Wake = { readonly answered: number; readonly began: number; readonly ran: number };

/**
 * Wakes Yoyak's worker, and one with nothing in it, in turns: each is stopped, and a page of the extension sends it a
 * message, which a line added to its script answers. What both take is the browser's own.
 */
export async function* benchWake(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const folders = await Promise.all(WORKERS.map(writeProbed));
  const browsers: ChromiumBrowser[] = [];
  try {
    for (const [at, extension] of folders.entries()) {
      // With nothing in it a worker welcomes nobody.
      const welcome = WORKERS[at] === 'empty';
      browsers.push(await startChromium({ executable, extension, welcome }));
    }
    const wakes = browsers.map((): Wake[] => []);
    for (const browser of browsers) await browser.open(browser.address('popup.html'));
    for (let turn = 0; turn < WAKES; turn += 1) {
      for (const [at, browser] of browsers.entries()) wakes[at]?.push(await wakeOnce(browser));
    }
    const [empty, yoyak] = wakes.map((each) => toMedians(each)) as [Wake, Wake];
    const size = (await readFile(join(builds.chromium, 'background.js'))).length;
    yield {
      name: 'a wake of the background / of an empty worker',
      ratio: yoyak.answered / empty.answered,
      bar: '≤ 4.5',
      detail: `${describe(yoyak)} / ${describe(empty)}; ${Math.round(size / 1000)} kB`,
    };
  } finally {
    for (const browser of browsers) await browser.close();
    for (const folder of folders) await rm(folder, { recursive: true });
  }
}

/** The built extension with a worker that tells how it woke. */
async function writeProbed(worker: (typeof WORKERS)[number]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yoyak-wake-'));
  await cp(builds.chromium, folder, { recursive: true });
  const file = join(folder, 'background.js');
  const code = worker === 'yoyak' ? await readFile(file, 'utf8') : '';
  const began = 'const began = performance.now();';
  const tell = `const wake = { began, ran: performance.now() - began };
chrome.runtime.onMessage.addListener((message, _from, answer) => {
  if (message === 'wake') answer(wake);
});`;
  await writeFile(file, `${began}\n${code}\n${tell}`);
  return folder;
}

async function wakeOnce(browser: ChromiumBrowser): Promise<Wake> {
  await browser.killBackground();
  await browser.page.waitForTimeout(400);
  return browser.page.evaluate(`(async () => {
    const asked = performance.now();
    const wake = await chrome.runtime.sendMessage('wake');
    return { ...wake, answered: performance.now() - asked };
  })()`);
}

function toMedians(wakes: readonly Wake[]): Wake {
  const of = (key: keyof Wake) => median(wakes.map((wake) => wake[key]));
  return { answered: of('answered'), began: of('began'), ran: of('ran') };
}

function describe({ answered, began, ran }: Wake): string {
  return `${answered.toFixed(0)} ms (began after ${began.toFixed(0)}, ran ${ran.toFixed(1)})`;
}
