import browser, { type Tabs } from 'webextension-polyfill';
import { report } from '../report';

/** More tabs than this are left to their next load. */
const TABS_REACHED = 100;
/** A tab that is frozen or hangs answers when it wakes, and nobody waits for it; in milliseconds. */
const PATIENCE_MS = 2000;

let turn: Promise<void> = Promise.resolve();

/**
 * Brings panels and marks to the tabs that show papers already, when Yoyak has just come or been allowed: one after another,
 * what the reader looks at first. A tab in which the script runs already notices it by itself.
 */
export function reachTabs(): Promise<void> {
  turn = turn.then(reachAll).catch(report);
  return turn;
}

async function reachAll(): Promise<void> {
  const { content_scripts: own = [] } = browser.runtime.getManifest();
  const allowed = await browser.scripting.getRegisteredContentScripts();
  const scripts = [...own.map(({ run_at, ...each }) => ({ ...each, runAt: run_at })), ...allowed];
  for (const { matches = [], js = [], runAt } of scripts) {
    const tabs = (await browser.tabs.query({ url: matches })).filter(({ discarded }) => !discarded);
    tabs.sort((a, b) => Number(b.active) - Number(a.active));
    for (const tab of tabs.slice(0, TABS_REACHED)) await reach(tab, js, runAt);
  }
}

async function reach(
  { id: tabId }: Tabs.Tab,
  files: string[],
  runAt: string | undefined,
): Promise<void> {
  if (tabId === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  // What waits for the page elsewhere finds none of it here before that is there.
  const injectImmediately = runAt === 'document_start';
  // It was closed or led away meanwhile, or shows the browser's own page of an error: no fault of anybody's.
  const reached = browser.scripting
    .executeScript({ target: { tabId }, files, injectImmediately })
    .catch((error: unknown) => console.debug('[Yoyak]', error));
  await Promise.race([reached, impatience]);
  clearTimeout(timer);
}
