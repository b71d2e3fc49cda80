import { findBrowser } from '../../scripts/browsers.mjs';
import { startChromium } from '../e2e/browsers/chromium';
import { builds } from '../e2e/stage/stage';
import { bundleInside } from './bundleInside';
import type { Times } from './inside/writing';
import { median } from './median';
import type { Row } from './row';

const ROUNDS = 9;

/** Writing 10,000 entries in a page of the extension, against raw IndexedDB in the same page. */
export async function* benchStore(): AsyncGenerator<Row> {
  const code = await bundleInside('writing.ts');
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const browser = await startChromium({ executable, extension: builds.chromium });
  try {
    await browser.open(browser.address('reader.html'));
    const times: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(await browser.page.evaluate(`${code}; bench.measureWriting(${round})`));
    }
    const [raw, ours] = (['raw', 'ours'] as const).map((way) =>
      median(times.map((each) => each[way])),
    );
    if (!raw || !ours) throw new Error('Nothing was measured');
    const detail = `${ours.toFixed(0)} ms / ${raw.toFixed(0)} ms, median of ${ROUNDS}`;
    yield {
      name: 'writing 10,000 entries / raw IndexedDB',
      ratio: ours / raw,
      bar: '≤ 1.3',
      detail,
    };
  } finally {
    await browser.close();
  }
}
