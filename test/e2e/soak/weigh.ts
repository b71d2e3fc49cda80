import type { Page } from 'playwright-core';
import type { ChromiumBrowser } from '../browsers/chromium';
import { readStores } from '../store';

/** What a page holds once all that nobody needs has been collected; `heap` in bytes. */
export type Weight = {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
};

/** What the extension keeps: bytes and keys of `storage.local`, records of each store, and what the browser has open. */
export type Kept = {
  readonly bytes: number;
  readonly keys: readonly string[];
  readonly records: Readonly<Record<string, number>>;
  /** Runs that can be taken back. */
  readonly points: number;
  /** Tabs, workers and pages without a tab, by their kinds. */
  readonly targets: Readonly<Record<string, number>>;
};

const stores = ['heads', 'bodies', 'sources', 'declined', 'reading', 'runs', 'befores'] as const;

/** Weighs a page that is at rest. */
export async function weighPage(page: Page): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // What the first round sets free, the second one finds.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
}

/** Counts what is kept; a page of the extension must be open in the browser's own tab. */
export async function countKept(browser: ChromiumBrowser): Promise<Kept> {
  const read = await readStores(browser, stores);
  const { bytes, keys } = await browser.run(async () => {
    const { local } = (
      globalThis as unknown as {
        chrome: {
          storage: {
            local: { get(all: null): Promise<object>; getBytesInUse(all: null): Promise<number> };
          };
        };
      }
    ).chrome.storage;
    const held = await local.get(null);
    return { bytes: await local.getBytesInUse(null), keys: Object.keys(held).sort() };
  });
  const session = await browser.context.newCDPSession(browser.page);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  const targets: Record<string, number> = {};
  // The background comes and goes.
  for (const { type } of targetInfos.filter((each) => each.type !== 'service_worker'))
    targets[type] = (targets[type] ?? 0) + 1;
  const befores = (read.befores ?? []) as unknown as readonly { readonly run: number }[];
  return {
    bytes,
    keys,
    records: Object.fromEntries(stores.map((name) => [name, read[name]?.length ?? 0])),
    points: new Set(befores.map(({ run }) => run)).size,
    targets,
  };
}
