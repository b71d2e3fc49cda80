import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers.mjs';
import { type ChromiumBrowser, startChromium } from '../e2e/browsers/chromium';
import { waitFor } from '../e2e/look';
import { builds } from '../e2e/stage/stage';
import { bundleInside } from './bundleInside';
import { median } from './median';
import type { Row } from './row';
import { compareMedians } from './visits/interval';
import { readRowProbe, startRowProbe } from './visits/rowProbe';
import { inTurn } from './visits/turns';

const VISITS = 40;
const PAGES = ['popup.html', 'stored.html', 'blank.html'] as const;
/** The least that a page can do whose row is not in its file: one value read from storage, and put in. */
const STORED = `chrome.storage.local.get('glimpse').then(({ glimpse }) => {
  const row = document.createElement('p');
  row.className = 'row';
  row.textContent = typeof glimpse;
  document.body.append(row);
});`;

/** The popup, from its navigation to its list; a page of the extension that has one row and nothing else; and one whose row is stored: in turns. */
export async function* benchPopup(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const code = await bundleInside('days.ts');
  const extension = await mkdtemp(join(tmpdir(), 'yoyak-popup-'));
  await cp(builds.chromium, extension, { recursive: true });
  await writeFile(join(extension, 'blank.html'), '<!doctype html><p class="row">.</p>');
  await writeFile(
    join(extension, 'stored.html'),
    '<!doctype html><body><script src="stored.js"></script>',
  );
  await writeFile(join(extension, 'stored.js'), STORED);
  const browser = await startChromium({ executable, extension });
  try {
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, '.row');
    await browser.context.addInitScript(startRowProbe);
    for (const entries of [50, 1000, 10_000]) {
      await browser.open(browser.address('reader.html'));
      await browser.page.evaluate(`${code}; bench.plantDays(${entries})`);
      const times = await visit(browser);
      const blank = times.get('blank.html') ?? [];
      const compare = (page: (typeof PAGES)[number]) => {
        const own = times.get(page) ?? [];
        const { ratio, low, high } = compareMedians(own, blank);
        const detail = `${median(own).toFixed(0)} ms / ${median(blank).toFixed(0)} ms, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
        return { ratio, detail };
      };
      const name = `popup with ${entries.toLocaleString('en')} entries / a blank extension page`;
      yield { name, bar: '≤ 1.5', ...compare('popup.html') };
      yield {
        name: 'a page that only reads its row from storage / it',
        bar: '',
        ...compare('stored.html'),
      };
    }
  } finally {
    await browser.close();
    await rm(extension, { recursive: true });
  }
}

async function visit(browser: ChromiumBrowser): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(PAGES.map((page) => [page, []]));
  for (let turn = 0; turn < VISITS; turn += 1) {
    for (const page of inTurn(PAGES, turn)) {
      await browser.open('about:blank');
      await browser.page.waitForTimeout(200);
      await browser.open(browser.address(page));
      await waitFor(browser, '.row');
      await browser.page.waitForTimeout(100);
      times.get(page)?.push((await browser.run(readRowProbe)) ?? Number.POSITIVE_INFINITY);
    }
  }
  return times;
}
