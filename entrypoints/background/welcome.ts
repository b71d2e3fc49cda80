import browser, { type Runtime } from 'webextension-polyfill';
import { WELCOMED } from '../opening/welcomed';
import { report } from './report';

/** Opens the welcome page in front of the reader, once, when Yoyak has just been installed. */
export async function welcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== 'install') return;
  const { [WELCOMED]: isKnown } = await browser.storage.local.get(WELCOMED);
  if (isKnown) return;
  const place = await findPlace();
  if (!place) return;
  // A disk that is full keeps nobody from being welcomed: this is told once an install.
  await browser.storage.local.set({ [WELCOMED]: true }).catch(report);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), ...place });
}

/** The window that the reader looks at, never a private one; undefined where there is none but those. */
async function findPlace(): Promise<{ readonly windowId?: number } | undefined> {
  // Firefox for Android has no windows.
  const windows = browser.windows as typeof browser.windows | undefined;
  if (!windows) return {};
  const all = await windows.getAll({ windowTypes: ['normal'] });
  const open = all.filter(({ incognito }) => !incognito);
  const { id } = open.find(({ focused }) => focused) ?? open[0] ?? {};
  return id === undefined ? undefined : { windowId: id };
}
