import { encodeFeed } from '../../core/feed/encode';
import { findBrowser } from '../../scripts/browsers.mjs';
import { serveLoopback } from '../doubles/loopback';
import { makeStatic } from '../doubles/static';
import { startChromium } from '../e2e/browsers/chromium';
import { waitUntil } from '../e2e/look';
import { builds } from '../e2e/stage/stage';
import { plantSource, readStores, tell, waitForRun } from '../e2e/store';
import { makeDigests } from './inside/digests';
import { median } from './median';
import type { Row } from './row';

const ROUNDS = 5;
const SECOND = 1000;

/** From a reader's word to the end of a run whose digests come at ten bytes a second. */
export async function* benchStop(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const files = await encodeFeed({ title: 'bench', language: 'ko' }, makeDigests(12, 5));
  const feed = makeStatic(new Map(), { cors: true, etag: true });
  for (const { path, text } of files) feed.set(`/${path}`, text);
  feed.behave(
    ...files
      .filter(({ path }) => path !== 'index.json')
      .map(({ path }) => ({ kind: 'slow', bytesPerSecond: 10, path: `/${path}` }) as const),
  );
  const host = await serveLoopback(feed.handle);
  const browser = await startChromium({ executable, extension: builds.chromium });
  try {
    await browser.open(browser.address('popup.html'));
    await waitForRun(browser, 1);
    const url = `${host.origin}/index.json`;
    await plantSource(browser, { ...source, url });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const fetched = feed.requests.length;
      await tell(browser, 'sync', { sources: [source.id] });
      await waitUntil(
        async () => feed.requests.length,
        (count) => count > fetched + 1,
        { what: 'a request for a digest' },
      );
      const told = Date.now();
      await tell(browser, 'stop');
      const { endedAt = Number.NaN } = await waitForRun(browser, round + 2);
      times.push(endedAt - told);
    }
    const { heads = [] } = await readStores(browser, ['heads']);
    if (JSON.stringify(heads).includes(source.id)) throw new Error('a digest was waited for');
    const ms = median(times) ?? Number.NaN;
    const detail = `${ms.toFixed(0)} ms, median of ${ROUNDS}, at most ${Math.max(...times)} ms`;
    yield { name: 'a run that is stopped / a second', ratio: ms / SECOND, bar: '≤ 1', detail };
  } finally {
    await browser.close();
    await host.close();
  }
}

const source = {
  id: 'feed-bench',
  kind: 'feed',
  title: 'bench',
  enabled: true,
  order: 1,
  every: { kind: 'off' },
  addedAt: 0,
  failures: 0,
} as const;
