import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browsers.mjs';
import { startChromium } from '../e2e/chromium';
import { builds } from '../e2e/stage';
import type { Times } from './inside/writing';
import { median } from './median';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const ROUNDS = 9;

/** Writing 10,000 entries in a page of the extension, against raw IndexedDB in the same page. */
export async function benchStore() {
  const code = await bundle();
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const browser = await startChromium({ executable, extension: builds.chromium });
  try {
    await browser.open(browser.address('options.html'));
    const times: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(await browser.page.evaluate(`${code}; bench.measureWriting(${round})`));
    }
    const [raw, ours, run] = (['raw', 'ours', 'run'] as const).map((way) =>
      median(times.map((each) => each[way])),
    );
    if (!raw || !ours || !run) throw new Error('Nothing was measured');
    const detail = `${ours.toFixed(0)} ms / ${raw.toFixed(0)} ms, median of ${ROUNDS}`;
    return [
      { name: 'writing 10,000 entries / raw IndexedDB', ratio: ours / raw, bar: '≤ 1.3', detail },
      {
        name: '… as a whole run with its cards / raw',
        ratio: run / raw,
        bar: '',
        detail: `${run.toFixed(0)} ms; 3,000 cards into storage.local`,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** What is measured, as one script that any page can run. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'webextension-polyfill': path('../../core/browser.native.ts') } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: path('inside/writing.ts'), name: 'bench', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The benchmark was not built');
  return chunk.code;
}
