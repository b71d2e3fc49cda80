import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import { listPage } from '../../arxiv/list';
import { abstractPage } from '../../arxiv/page';
import { htmlAnswer } from '../../arxiv/site';
import { makeStatic } from '../../doubles/static';
import { makeRandom } from '../../random';
import { sampleDigest } from '../../samples';
import type { ChromiumBrowser } from '../browsers/chromium';
import { waitFor, waitUntil } from '../look';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { plantReadings, plantSource, readStores, tell, waitForRun } from '../store';
import { whole } from '../whole';
import { kinds, withEnd } from './walk';
import { countKept, weighPage } from './weigh';

const [VISITS, SYNCS] = whole ? [500, 50] : [20, 3];
/** Kept of the log and of what can be taken back, however many runs there were. */
const [RUNS_KEPT, POINTS_KEPT] = [50, 5];
/** What is compiled stays with a page, the longer the less of it: how much its heap may grow in the second half. */
const GROWTH = 1.1;
/** How often the pages are looked at again. */
const LOOKS = 5;
const seed = Number(process.env.SOAK_SEED ?? 1);
const papers = Array.from({ length: 6 }, (_, at) => `2509.${10_001 + at}`);
const source = {
  id: 'feed-soak',
  kind: 'feed',
  url: 'https://digests.example.org/index.json',
  title: 'soak',
  enabled: true,
  order: 0,
  every: { kind: 'off' },
  addedAt: 1,
  failures: 0,
} as const;

describe.runIf(wantedBrowsers().includes('chromium'))('a long session', () => {
  const random = makeRandom(seed);
  const host = makeStatic(new Map(), { cors: true, etag: true });
  let stage: Stage;
  let browser: ChromiumBrowser;
  let tab: Page;
  let beside: Page;
  let syncs = 0;
  let ends = 0;

  beforeAll(async () => {
    await publish();
    stage = await openStage('chromium', { hosts: { 'digests.example.org': host.handle } });
    browser = stage.browser as ChromiumBrowser;
    const rows = papers.map((paper) => ({ paper, title: 'Sample' }));
    stage.arxiv.serve('/list/cs.CL/new', htmlAnswer(listPage(rows)));
    for (const paper of papers) {
      stage.arxiv.serve(`/abs/${paper}`, htmlAnswer(abstractPage({ ...sample, paper })));
      stage.arxiv.serve(`/html/${paper}v1`, htmlAnswer(asHtml));
    }
    await browser.open(browser.address('reader.html'));
    await waitFor(browser, '.row');
    await waitForRun(browser, 1);
    await plantSource(browser, source);
    // On a busy machine a panel stands in view long enough to be seen: here all were before.
    await plantReadings(
      browser,
      papers.map((paper) => ({ paper, seenAt: 1, readAt: 1 })),
    );
    beside = await browser.context.newPage();
    // In front: the browser lets others wait.
    tab = await browser.context.newPage();
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  /** Each version of the feed is as long as the one before. */
  async function publish(): Promise<void> {
    const said = syncs % 2 === 0 ? '가의 결론이다.' : '나의 결론이다.';
    const digests = [
      sampleDigest('2025-09-08-daily', papers, said),
      sampleDigest('2025-09-07-daily', papers.slice(1)),
    ];
    for (const { path, text } of await encodeFeed({ title: 'soak', language: 'ko' }, digests))
      host.set(`/${path}`, text);
  }
  async function sync(): Promise<void> {
    syncs += 1;
    await publish();
    await tell(browser, 'sync', { sources: [source.id] });
    await waitUntil(
      async () => {
        // As an open page does: an answer may have come from a background that was just being ended.
        await tell(browser, 'progress');
        const { runs = [] } = await readStores(browser, ['runs']);
        return runs.at(-1) as { readonly id: number; readonly endedAt?: number };
      },
      ({ id, endedAt }) => id > syncs && endedAt !== undefined,
      { what: `the end of sync ${syncs}` },
    );
  }
  async function visit(at: number): Promise<void> {
    const paper = papers[Math.floor(random() * papers.length)] ?? '';
    const kind = kinds[at % kinds.length];
    ends += await withEnd(browser, random, async () => kind?.(tab, paper));
  }
  /** All at rest: the same pages stand open, and the background has done what it was asked for. */
  async function weigh() {
    const at = `https://arxiv.org/abs/${papers[0]}`;
    await tab.goto(at);
    await tab.locator('yoyak-panel .section').first().waitFor();
    await browser.run(() => navigator.locks.request('yoyak-sync', () => undefined));
    await tab.waitForTimeout(500);
    return {
      visited: await weighPage(tab),
      beside: await weighPage(beside),
      reader: await weighPage(browser.page),
      kept: await countKept(browser),
    };
  }

  async function live(visits: number): Promise<void> {
    const due = syncs + Math.ceil(SYNCS / 2);
    for (let at = 0; at < visits; at += 1) {
      await visit(at);
      if (at % Math.floor(VISITS / SYNCS) === 0 && syncs < due)
        ends += await withEnd(browser, random, sync);
    }
  }

  it('leaves nothing behind, though the background is ended again and again', async () => {
    await sync();
    for (const paper of papers) for (const kind of kinds) await kind(tab, paper);
    await beside.goto('https://arxiv.org/list/cs.CL/new');
    await beside.locator('yoyak-mark .mark').first().waitFor();
    // Either version has been there.
    await sync();
    const before = await weigh();
    await live(VISITS / 2);
    const half = await weigh();
    await live(VISITS / 2);
    // An even number of versions later what is stored is as long, and says the same.
    if (syncs % 2 === 1) await sync();
    // What a busy machine has yet to let go goes in a moment; what is held stays.
    let after = await weigh();
    for (
      let look = 0;
      look < LOOKS && !pages.every((page) => isAs(after[page], before[page]));
      look += 1
    )
      after = await weigh();
    if (whole) console.info(JSON.stringify({ seed, VISITS, syncs, ends, before, half, after }));

    expect(ends).toBeGreaterThan(0);
    const { runs: _log, befores: _points, ...records } = after.kept.records;
    expect(before.kept.records).toMatchObject(records);
    expect(after.kept.records.runs).toBeLessThanOrEqual(RUNS_KEPT);
    expect(after.kept.points).toBeLessThanOrEqual(POINTS_KEPT);
    // Each of these runs touched two digests at most.
    expect(after.kept.records.befores).toBeLessThanOrEqual(2 * POINTS_KEPT);
    const { bytes, keys, targets } = after.kept;
    expect({ bytes, keys, targets }).toEqual({
      bytes: before.kept.bytes,
      keys: before.kept.keys,
      targets: before.kept.targets,
    });
    for (const page of pages) {
      const [{ heap: _first, ...held }, { heap, ...others }] = [before[page], after[page]];
      expect(others, page).toEqual(held);
      expect(heap / half[page].heap, page).toBeLessThan(GROWTH);
    }
  });
});

type Weighed = Awaited<ReturnType<typeof weighPage>>;
const pages = ['visited', 'beside', 'reader'] as const;
/** Does a page hold as much as another, whatever its heap? */
function isAs({ heap: _own, ...own }: Weighed, { heap: _other, ...other }: Weighed): boolean {
  return JSON.stringify(own) === JSON.stringify(other);
}

const sample = { title: 'Sample', authors: ['Kim Sample'], abstract: 'An abstract.' };
const asHtml = `<!doctype html><html><title>HTML</title><article class="ltx_document"><h1>Title</h1><p>Text</p></article></html>`;
