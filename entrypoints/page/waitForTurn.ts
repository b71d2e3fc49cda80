import browser from 'webextension-polyfill';

/** arXiv asks whoever reads by machine for so much time between two requests, in milliseconds. */
const BETWEEN_MS = 15_000;
/** Nobody waits for longer: a later turn was taken before the clock was set back. */
const LONGEST_MS = 120_000;
/** When the last one was made in any tab, or will be. */
const ASKED = 'htmlAsked';

/** Two requests are so far apart, whichever tabs they are made in: whoever waits has taken the turn already. */
export async function waitForTurn(onWait: () => void): Promise<void> {
  const { [ASKED]: asked } = await browser.storage.local.get(ASKED);
  const now = Date.now();
  const wait = Math.max(0, (Number(asked) || 0) + BETWEEN_MS - now);
  const ms = wait > LONGEST_MS ? 0 : wait;
  await browser.storage.local.set({ [ASKED]: now + ms });
  if (ms === 0) return;
  onWait();
  await new Promise((resolve) => setTimeout(resolve, ms));
}
