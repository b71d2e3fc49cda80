import browser from 'webextension-polyfill';

/** In `storage.local`: the hosts that were allowed to try a server, of which nobody has seen yet whether they are used. */
const ASKED = 'asked-hosts';

/** The patterns of hosts that were noted and not forgotten; what else is stored there is none. */
export async function readAskedHosts(): Promise<readonly string[]> {
  const { [ASKED]: stored } = await browser.storage.local.get(ASKED);
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
}

/** Notes hosts that were allowed: should the page be closed before they are used, they are given back by whoever comes next. */
export async function noteAskedHosts(origins: readonly string[]): Promise<void> {
  const known = await readAskedHosts();
  await browser.storage.local.set({ [ASKED]: [...new Set([...known, ...origins])] });
}

/** Forgets hosts that are used now, or not allowed any more. */
export async function forgetAskedHosts(seen: readonly string[]): Promise<void> {
  const left = (await readAskedHosts()).filter((each) => !seen.includes(each));
  if (left.length > 0) await browser.storage.local.set({ [ASKED]: left });
  else await browser.storage.local.remove(ASKED);
}
