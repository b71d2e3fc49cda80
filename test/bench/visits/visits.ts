import type { ChromiumBrowser } from '../../e2e/browsers/chromium';
import { readProbe, type Visit } from './probe';
import { inTurn } from './turns';

/** A way of opening the page that is measured beside others. */
export interface Way {
  readonly name: string;
  readonly browser: ChromiumBrowser;
  readonly url: string;
  /** What happens between two visits, such as ending the worker. */
  before?(): Promise<void>;
}

/**
 * `count` visits by every way, taken in turns so that a slow moment of the machine falls on all of them.
 * Each visit starts from an empty page: coming from another arXiv page the browser would hold its paint.
 */
export async function visitInTurns(
  ways: readonly Way[],
  count: number,
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const visits = new Map<string, Visit[]>(ways.map(({ name }) => [name, []]));
  for (let turn = 0; turn < count; turn += 1) {
    for (const { name, browser, url, before } of inTurn(ways, turn)) {
      await browser.open('about:blank');
      await before?.();
      // A worker that just started, or a page that just ended, still keeps the machine busy.
      await browser.page.waitForTimeout(200);
      await browser.open(url);
      await browser.page.waitForTimeout(250);
      visits.get(name)?.push(await browser.run(readProbe));
    }
  }
  return visits;
}
