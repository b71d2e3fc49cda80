import { findBrowser } from '../../scripts/browsers.mjs';
import { startChromium } from '../e2e/browsers/chromium';
import { builds } from '../e2e/stage/stage';
import { waitForRun } from '../e2e/store';
import { bundleInside } from './bundleInside';
import type { Upgrade } from './inside/upgrading';
import { median } from './median';
import type { Row } from './row';

const ROUNDS = 5;
/** Opening a store of before with 10,000 bookmarks, each of which is given its summary. */
export async function* benchUpgrade(): AsyncGenerator<Row> {
  const code = await bundleInside('upgrading.ts');
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const browser = await startChromium({ executable, extension: builds.chromium });
  try {
    await browser.open(browser.address('reader.html'));
    // The first import opens the store too.
    await waitForRun(browser, 1);
    await browser.killBackground();
    const times: Upgrade[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(await browser.page.evaluate(`${code}; bench.measureUpgrade()`));
    const [opening, raw] = (['opening', 'raw'] as const).map((what) =>
      median(times.map((each) => each[what])),
    );
    const kept = times.at(-1)?.kept ?? 0;
    if (!opening || !raw || kept === 0) throw new Error('Nothing was measured');
    const detail = `${kept} bookmarks: ${opening.toFixed(0)} ms / ${raw.toFixed(0)} ms, median of ${ROUNDS}`;
    const name = 'giving 10,000 bookmarks their summaries / writing them';
    yield { name, ratio: opening / raw, bar: '≤ 1.5', detail };
  } finally {
    await browser.close();
  }
}
