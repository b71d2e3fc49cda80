import browser from 'webextension-polyfill';

/** In `storage.local`: the hosts that were allowed to try a server, of which nobody has seen yet whether they are used. */
const ASKED = 'asked-hosts';
/** The Web Lock of whoever changes them, in whichever page or worker. */
const LOCK = 'yoyak-asked-hosts';

/** Notes hosts that were allowed: should the page be closed before they are used, they are given back by whoever comes next. */
export async function noteAskedHosts(origins: readonly string[]): Promise<void> {
  await navigator.locks.request(LOCK, async () => write([...(await read()), ...origins]));
}

/**
 * Sees to the hosts that were noted, which nobody changes meanwhile: `see` gives those that are still to be seen to, and the
 * others are forgotten.
 */
export async function seeAskedHosts(
  see: (asked: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const asked = await read();
    const left = await see(asked);
    if (left.length !== asked.length) await write(left);
  });
}

/** The patterns of hosts that were noted and not forgotten; what else is stored there is none. */
async function read(): Promise<readonly string[]> {
  const { [ASKED]: stored } = await browser.storage.local.get(ASKED);
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
}

async function write(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await browser.storage.local.set({ [ASKED]: [...new Set(origins)] });
  else await browser.storage.local.remove(ASKED);
}
