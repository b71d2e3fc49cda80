import { describe, it } from 'vitest';
import type { BrowserName } from './browsers/browser';
import { wantedBrowsers } from './stage/stage';

/** Is every cell of every matrix asked for, and not one of a kind? */
export const whole = process.env.YOYAK_WHOLE === '1';

/**
 * `it` in two browsers that run side by side: tests of one kind that take long are shared out, so that each is run in one
 * of them, and in both where the whole is asked for.
 */
export function shareOut(name: BrowserName): Readonly<Record<BrowserName, typeof it>> {
  const only = (browser: BrowserName) => it.runIf(whole || name === browser) as typeof it;
  return { chromium: only('chromium'), firefox: only('firefox') };
}

/** The cells of one kind that a browser runs: every other one, so that two of them run all; all where the whole is asked for. */
export function share<T>(name: BrowserName, cells: readonly T[]): T[] {
  return cells.filter((_, at) => whole || at % 2 === (name === 'chromium' ? 0 : 1));
}

/** `describe.each` for what is no browser's own: in one of them, and in both where the whole is asked for. */
export function describeIn(browser: BrowserName) {
  const names = wantedBrowsers().filter((name) => whole || name === browser);
  return describe.runIf(names.length > 0).each(names.length > 0 ? names : [browser]);
}
