import browser from 'webextension-polyfill';

/** arXiv asks whoever reads by machine for so much time between two requests, in milliseconds. */
const BETWEEN_MS = 15_000;
/** When the last one was made, in any tab. */
const ASKED = 'htmlAsked';

/** Two requests are so far apart, whichever tabs they are made in. */
export async function waitForTurn(onWait: () => void): Promise<void> {
  const { [ASKED]: asked } = await browser.storage.local.get(ASKED);
  const since = Date.now() - (Number(asked) || 0);
  if (since >= 0 && since < BETWEEN_MS) {
    onWait();
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS - since));
  }
  await browser.storage.local.set({ [ASKED]: Date.now() });
}
