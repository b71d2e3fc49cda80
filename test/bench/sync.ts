import type { CDPSession } from 'playwright-core';
import { encodeFeed } from '../../core/feed/encode';
import { findBrowser } from '../../scripts/browsers.mjs';
import { makeGithub } from '../doubles/github';
import { serveLoopback } from '../doubles/loopback';
import { makeStatic } from '../doubles/static';
import { type ChromiumBrowser, startChromium } from '../e2e/browsers/chromium';
import { builds } from '../e2e/stage/stage';
import { bundleInside } from './bundleInside';
import type { GithubTimes, Times } from './inside/arriving';
import { makeDigests } from './inside/digests';
import type { Steps } from './inside/steps';
import type { Weights } from './inside/weighing';
import { findPosts, readPosts } from './posts';
import type { Row } from './row';
import { describeFeed, describeSteps, describeWeights } from './sync/describe';

const ROUNDS = 7;
/** A tenth of it first: memory that grows with the feed would show. The years come in packs, or file by file. */
const FEEDS = [
  { count: 20, years: 1, how: '' },
  { count: 200, years: 1, how: '' },
  { count: 200, years: 4, how: ' by packs' },
] as const;

/** A sync of a large feed and of a folder of posts, from loopback into the extension's own store. */
export async function* benchSync(): AsyncGenerator<Row> {
  const executable = await findBrowser('chromium');
  if (!executable) throw new Error('chromium is not installed: npm test installs it');
  const browser = await startChromium({ executable, extension: builds.chromium });
  try {
    await browser.open(browser.address('reader.html'));
    await browser.page.evaluate(await bundleInside('arriving.ts').then(expose));
    yield* await measureFeeds(browser);
    yield* await measureFolder(browser);
  } finally {
    await browser.close();
  }
}

function expose(code: string): string {
  return `${code}; globalThis.bench = bench; undefined`;
}

async function measureFeeds(browser: ChromiumBrowser): Promise<Row[]> {
  const rows: Row[] = [];
  const heaps: number[] = [];
  for (const { count, years, how } of FEEDS) {
    const digests = makeDigests(count, 50, years);
    const about = { title: 'bench', language: 'ko' };
    const files = await encodeFeed(about, digests, { paged: years > 1, packed: years > 1 });
    const packs = files.filter(({ path }) => path.startsWith('packs/')).length;
    if (packs > 0 !== years > 1) throw new Error(`${packs} packs of ${years} years`);
    const type = 'application/json';
    const bodies = new Map(files.map(({ path, text }) => [`/${path}`, { body: text, type }]));
    const host = await serveLoopback(makeStatic(bodies, { cors: true, etag: true }).handle);
    const url = JSON.stringify(`${host.origin}/index.json`);
    try {
      const times: Times[] = [];
      const heap = await watchHeap(browser);
      for (let round = 0; round < ROUNDS; round += 1) {
        times.push(await browser.page.evaluate(`bench.measureFeed(${url}, ${round})`));
      }
      heaps.push(await heap.end());
      if (count < 200) continue;
      rows.push(...describeFeed(times, how));
      if (how !== '') continue;
      const what = '3,000 made-up summaries';
      rows.push(describeWeights(await browser.page.evaluate('bench.weighCards()'), what));
      rows.push(...(await measureSteps(browser, url)));
    } finally {
      await host.close();
    }
  }
  const [small = 0, large = 0, packed = 0] = heaps;
  const detail = `at most ${large.toFixed(0)} MB and ${small.toFixed(0)} MB of script heap, ${packed.toFixed(0)} MB by packs`;
  return [
    ...rows,
    { name: 'memory, 10,000 / 1,000 entries', ratio: large / small, bar: '', detail },
  ];
}

/** The steps of an import and the import itself, in turns. */
async function measureSteps({ page }: ChromiumBrowser, url: string): Promise<Row[]> {
  const [steps, times]: [Steps[], Times[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    steps.push(await page.evaluate(`bench.measureSteps(${url})`));
    times.push(await page.evaluate(`bench.measureFeed(${url}, ${round})`));
  }
  return describeSteps(steps, times);
}

async function measureFolder(browser: ChromiumBrowser): Promise<Row[]> {
  const found = findPosts();
  const posts = readPosts(found).map(({ file, text }): [string, string] => [
    `_posts/${file}`,
    text,
  ]);
  const double = makeGithub('bench/blog', new Map(posts));
  const [api, raw] = await Promise.all([serveLoopback(double.api), serveLoopback(double.raw)]);
  try {
    const hosts = JSON.stringify({ api: api.origin, raw: raw.origin });
    const url = JSON.stringify('https://github.com/bench/blog/tree/HEAD/_posts');
    const result: GithubTimes = await browser.page.evaluate(
      `bench.measureGithub(${url}, ${hosts})`,
    );
    const last = double.requests.findLastIndex((line) => line.startsWith('raw'));
    const unchanged = double.requests.length - last - 1;
    const weights: Weights = await browser.page.evaluate('bench.weighCards()');
    return [
      describeWeights(weights, `the summaries of ${posts.length} ${found.what}`),
      {
        // Made-up summaries have no figures to be marked, nor formulas.
        name: `cards of the summaries of ${posts.length} ${found.what} / the sync that they follow`,
        ratio: result.cards / result.first,
        bar: '',
        detail: `${result.cards.toFixed(0)} ms / ${result.first.toFixed(0)} ms, ${weights.papers} papers`,
      },
      {
        name: 'requests of an unchanged sync',
        ratio: unchanged,
        bar: '1',
        detail: `${result.second.toFixed(0)} ms: ${double.requests.slice(last + 1).join(', ')}`,
      },
      {
        name: `requests of ${posts.length} ${found.what} / posts + 1`,
        ratio: (last + 1) / (posts.length + 1),
        bar: '1',
        detail: `${result.digests} digests in ${result.first.toFixed(0)} ms`,
      },
    ];
  } finally {
    await Promise.all([api.close(), raw.close()]);
  }
}

/** The most script heap in use until `end`, in megabytes, garbage apart as far as the browser collects it. */
async function watchHeap(browser: ChromiumBrowser) {
  const session: CDPSession = await browser.context.newCDPSession(browser.page);
  let most = 0;
  const timer = setInterval(async () => {
    const { usedSize } = await session.send('Runtime.getHeapUsage').catch(() => ({ usedSize: 0 }));
    most = Math.max(most, usedSize);
  }, 25);
  return {
    async end() {
      clearInterval(timer);
      await session.detach();
      return most / 1e6;
    },
  };
}
