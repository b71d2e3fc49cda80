import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers.mjs';
import { type ChromiumBrowser, startChromium } from '../e2e/browsers/chromium';
import { waitUntil } from '../e2e/look';
import { builds } from '../e2e/stage/stage';
import { bundleInside } from './bundleInside';
import { median } from './median';
import type { Row } from './row';
import { compareMedians } from './visits/interval';

const VISITS = 21;
/** Papers in each digest of the stores that are measured, and how many digests these have. */
const ENTRIES = 50;
const SIZES = [1, 20, 200] as const;

/** From the navigation to the list of the newest day, against a page of the extension that has nothing in it. */
export async function* benchReader(): AsyncGenerator<Row> {
  const code = await bundleInside('filling.ts');
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const extension = await mkdtemp(join(tmpdir(), 'yoyak-reader-'));
  await cp(builds.chromium, extension, { recursive: true });
  await writeFile(join(extension, 'blank.html'), '<!doctype html><p class="row">blank</p>');
  const browser = await startChromium({ executable, extension });
  try {
    await browser.context.addInitScript(noteRow);
    for (const digests of SIZES) {
      await browser.open(browser.address('blank.html'));
      await browser.page.evaluate(`${code}; bench.fill(${digests}, ${ENTRIES})`);
      const times: { readonly blank: number[]; readonly reader: number[] } = {
        blank: [],
        reader: [],
      };
      for (let visit = 0; visit < VISITS; visit += 1) {
        for (const page of ['blank', 'reader'] as const) {
          times[page].push(await measure(browser, `${page}.html`));
        }
      }
      const { ratio, low, high } = compareMedians(times.reader, times.blank);
      const [reader, blank] = [median(times.reader), median(times.blank)];
      yield {
        name: `reader's list / a blank page, ${digests * ENTRIES} entries`,
        ratio,
        bar: '–',
        detail: `${reader.toFixed(0)} ms / ${blank.toFixed(0)} ms, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`,
      };
    }
  } finally {
    await browser.close();
    await rm(extension, { recursive: true });
  }
}

async function measure(browser: ChromiumBrowser, page: string): Promise<number> {
  await browser.open('about:blank');
  await browser.open(browser.address(page));
  // It is noted a moment after the row can be seen.
  const painted = await waitUntil(
    () => browser.page.evaluate<number | undefined>('window.rowPainted'),
    (time) => time !== undefined,
    { what: 'the first row' },
  );
  return painted ?? Number.NaN;
}

/** Notes when the first row stood in a frame, in milliseconds since the navigation. */
function noteRow(): void {
  const look = () => {
    if (document.querySelector('.row')) {
      requestAnimationFrame(() => {
        setTimeout(() => Object.assign(window, { rowPainted: performance.now() }));
      });
    } else requestAnimationFrame(look);
  };
  look();
}
