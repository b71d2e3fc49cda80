import type { Chapter } from '../../components/options/chapters/chapters';
import type { Browser } from './browsers/browser';
import { waitFor } from './look';
import { readStores, waitForRun } from './store';

/** Where things stand on the options page. */
export const at = {
  address: '.add > form input',
  look: '.add > form button',
  looking: '.add .looking',
  offer: '.add .offer',
  add: '.add .offer button.primary',
  answer: '.add .outcome > :not(.looking)',
  allow: '.allow button',
  all: '.run .all button',
  running: '.run .running',
  stop: '.run .running button',
  ended: '.run .all p',
  row: '.sources > li:first-child',
  sync: '.sources > li:first-child .actions > button',
  status: '.sources > li:first-child .status',
  remove: '.sources > li:first-child .actions .quiet button:last-child',
  yes: '.question .danger',
  files: {
    pick: '[aria-labelledby=import] input[type=file]',
    offer: '[aria-labelledby=import] .offer',
    yes: '[aria-labelledby=import] .offer button.primary',
    no: '[aria-labelledby=import] .offer button:last-child',
  },
  digests: '[aria-labelledby=list] li',
  backup: {
    export: '[aria-labelledby=backup] .presses button:nth-of-type(1)',
    markdown: '[aria-labelledby=backup] .presses button:nth-of-type(2)',
    file: '[aria-labelledby=backup] input[type=file]',
    answer: '[aria-labelledby=backup] .outcome',
    merge: '[aria-labelledby=backup] .ways li:nth-child(1) button',
    replace: '[aria-labelledby=backup] .ways li:nth-child(2) button',
    yes: '[aria-labelledby=backup] .question .danger',
  },
} as const;

export async function openOptions(browser: Browser): Promise<void> {
  await browser.open(browser.address('options.html'));
  await waitFor(browser, at.digests);
}

/** Shows a chapter of the page, as its address does; what stands in another cannot be pressed. */
export async function openChapter(browser: Browser, chapter: Chapter): Promise<void> {
  await browser.run((name: string) => {
    location.hash = name;
  }, chapter);
  await waitFor(browser, `[data-chapter=${chapter}]:not([hidden])`);
}

/** Pastes an address and presses; gives what is then said of it, found or not. */
export async function look(browser: Browser, address: string): Promise<string> {
  await browser.type(at.address, address);
  await browser.click(at.look);
  const { text } = await waitFor(browser, at.answer);
  return text;
}

/** Presses something that starts a run, and waits for its end; gives what the page says of it. */
export async function pressAndWait(browser: Browser, path: string): Promise<string> {
  const before = await countRuns(browser);
  await browser.click(path);
  return waitForEnd(browser, before + 1);
}

/** Waits until the log has so many runs and the page says how the last one ended. */
export async function waitForEnd(
  browser: Browser,
  runs: number,
  timeout?: number,
): Promise<string> {
  await waitForRun(browser, runs, timeout);
  return (await waitFor(browser, at.ended)).text;
}

export async function countRuns(browser: Browser): Promise<number> {
  return (await readStores(browser, ['runs'])).runs?.length ?? 0;
}
