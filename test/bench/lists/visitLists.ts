import type { ChromiumBrowser } from '../../e2e/browsers/chromium';
import { waitUntil } from '../../e2e/look';
import { inTurn } from '../visits/turns';
import { CATEGORIES, readWork, type Work } from './readWork';

/** A browser that opens a list, and how many marks it then has. */
export interface ListWay {
  readonly name: string;
  readonly browser: ChromiumBrowser;
  readonly marks: number;
}

/** One visit; times in milliseconds. */
export type ListVisit = Work & {
  readonly load: number;
  /** The sum of the layout shifts since the page began. */
  readonly shift: number;
  readonly painted: number;
};

/** Runs in the page before anything else. */
export function noteShifts(): void {
  const shifts: number[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { shifts });
}

/** Opens a list by every way in turns, so that a slow moment of the machine falls on all of them. */
export async function visitLists(
  ways: readonly ListWay[],
  url: string,
  count: number,
): Promise<ReadonlyMap<string, readonly ListVisit[]>> {
  const visits = new Map<string, ListVisit[]>(ways.map(({ name }) => [name, []]));
  for (let turn = 0; turn < count; turn += 1)
    for (const way of inTurn(ways, turn)) visits.get(way.name)?.push(await visit(way, url));
  return visits;
}

async function visit({ browser, marks }: ListWay, url: string): Promise<ListVisit> {
  const { page } = browser;
  // A page of the same site, so that the same process goes on.
  await browser.open('https://arxiv.org/bare');
  const tracer = browser.context.browser();
  if (!tracer) throw new Error('this browser traces nothing');
  await page.waitForTimeout(100);
  await tracer.startTracing(page, { categories: [...CATEGORIES] });
  await browser.open(url);
  await waitUntil(
    () => browser.run(() => document.querySelectorAll('yoyak-mark').length),
    (found) => found === marks,
    { what: 'marks' },
  );
  await page.waitForTimeout(200);
  const work = readWork((await tracer.stopTracing()).toString());
  const seen = await browser.run(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByType('paint');
    const { shifts } = window as unknown as { shifts: number[] };
    return {
      load: (navigation as PerformanceNavigationTiming).loadEventEnd,
      painted: paint?.startTime ?? Number.NaN,
      shift: shifts.reduce((sum, value) => sum + value, 0),
    };
  });
  return { ...work, ...seen };
}
