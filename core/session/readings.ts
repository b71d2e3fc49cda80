import browser from 'webextension-polyfill';

/** In `storage.session`: when the reader last did something with a paper. */
export const READINGS = 'readings';

/**
 * Leaves a trace for views and the toolbar that the reader did something with papers. What it was is in the store; a trace
 * that cannot be left is missed until the next.
 */
export async function traceReadings(): Promise<void> {
  await browser.storage.session.set({ [READINGS]: Date.now() }).catch(() => undefined);
}
