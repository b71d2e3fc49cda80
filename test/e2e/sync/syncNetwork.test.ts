import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import type { Source } from '../../../core/source';
import { makeStatic, type StaticHost } from '../../doubles/static';
import { sampleDigest } from '../../samples';
import { liveRow, lookAt, waitFor, waitUntil } from '../look';
import { at, countRuns, openOptions, pressAndWait } from '../options';
import { type Say, sayAs } from '../say';
import type { Handler } from '../stage/hosts';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, type StageOptions, wantedBrowsers } from '../stage/stage';
import { flaky } from '../stage/trouble';
import { plantSource, readStores, storedDigests, waitForRun } from '../store';
import { shareOut } from '../whole';

const source: Source = {
  id: 'feed-x',
  kind: 'feed',
  url: 'https://digests.example.org/index.json',
  title: '시험 피드',
  enabled: true,
  order: 1,
  every: { kind: 'off' },
  addedAt: 0,
  failures: 0,
};
const isFile = (line: string) => line.includes('digests.example.org/digests/');
const idOf = (line: string) => /digests\/([^.]+)\./.exec(line)?.[1] ?? '';

describe.each(wantedBrowsers())('on a bad day in %s', (name) => {
  const inTurn = shareOut(name);
  let stage: Stage;
  let host: StaticHost;
  let say: Say;

  /** A browser that has a feed of so many digests, each of about so many bytes. */
  async function open(
    count: number,
    bytes: number,
    { through = (handler: Handler) => handler, ...options }: StageOptions & Through = {},
  ): Promise<void> {
    const digests = Array.from({ length: count }, (_, n) => {
      const words = randomBytes(bytes / 2).toString('hex');
      const id = `2025-09-${String(n + 1).padStart(2, '0')}-x`;
      return sampleDigest(id, [`2509.${10_001 + n}`], words);
    });
    for (const { path, text } of await encodeFeed({ title: '', language: 'ko' }, digests, {
      packed: false,
    })) {
      host.set(`/${path}`, text);
    }
    const hosts = { 'digests.example.org': through(host.handle) };
    stage = await openStage(name, { hosts, ...options });
    await openOptions(stage.browser);
    await plantSource(stage.browser, source);
    await openOptions(stage.browser);
    await waitFor(stage.browser, at.sync);
    say = await sayAs(stage.browser);
  }
  type Through = { readonly through?: (handler: Handler) => Handler };

  beforeEach(() => {
    host = makeStatic(new Map(), { cors: true, etag: true });
  });
  afterEach(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const files = () => stage.hosts.requests.filter(isFile).map(idOf);
  const stored = () => storedDigests(stage.browser, source.id);

  inTurn.firefox(
    'says that there is no network, keeps what it has, and goes on when there is one',
    async () => {
      await open(3, 100);
      const { browser } = stage;
      stage.hosts.offline = true;
      await pressAndWait(browser, at.sync);
      const cut = await waitFor(browser, `${at.status} .callout`);
      expect(cut.text).toContain(say('failure.unreachable'));
      await browser.setOffline(true);
      await pressAndWait(browser, at.sync);
      await waitUntil(
        () => lookAt(browser, `${at.status} .callout`),
        ({ text }) => text.includes(say('failure.offline')),
        { what: say('failure.offline') },
      );
      await browser.setOffline(false);
      stage.hosts.offline = false;
      expect(await pressAndWait(browser, at.sync)).toContain(say('options.result.added', 3));
    },
  );

  inTurn.chromium(
    'stops without waiting for a digest that takes a minute, keeps what came, and goes on',
    async () => {
      await open(12, 60_000);
      const { browser } = stage;
      // As fast as ever to the sixth, then a kilobyte a second.
      const slow = { kind: 'slow', bytesPerSecond: 1000 } as const;
      const paths = [...Array(6).keys()].map((n) => `2025-09-0${n + 1}-x`);
      const { heads = [] } = await readStores(browser, ['heads']);
      expect(heads.length).toBeGreaterThan(0);
      const index = JSON.parse(await read('/index.json'));
      host.behave(
        ...index.digests
          .filter(({ id }: { id: string }) => paths.includes(id))
          .map(({ url }: { url: string }) => ({ ...slow, path: `/${url}` })),
      );
      await browser.click(at.sync);
      await waitUntil(stored, (ids) => ids.length === 6, { what: 'the six that are fast' });
      const runs = await countRuns(browser);
      await browser.click(at.stop);
      await waitForRun(browser, runs);
      expect((await waitFor(browser, at.ended)).text).toContain(say('options.sources.stopped'));
      await expect.poll(stored).toHaveLength(6);

      host.behave();
      const before = files().length;
      expect(await pressAndWait(browser, at.sync)).toContain(say('options.result.added', 6));
      expect(files().slice(before).sort()).toEqual(paths);
    },
  );

  inTurn.firefox(
    'gets to the end where every third request fails, and fetches nothing twice that it has',
    async () => {
      let every = 3;
      await open(12, 100, { through: (handler) => flaky(handler, () => every) });
      const { browser } = stage;
      const again: string[] = [];
      let tries = 0;
      for (; (await stored()).length < 12; tries += 1) {
        if (tries > 20) throw new Error('it does not come to an end');
        const had = await stored();
        const before = files().length;
        await pressAndWait(browser, at.sync);
        const asked = files().slice(before);
        again.push(...asked.filter((id) => had.includes(id)));
        expect(await stored()).toEqual(expect.arrayContaining([...had]));
      }
      expect(tries).toBeGreaterThan(0);
      expect(again).toEqual([]);
      every = Number.POSITIVE_INFINITY;
      await pressAndWait(browser, at.sync);
      expect(await pressAndWait(browser, at.sync)).toContain(say('options.result.none'));
    },
  );

  it('says that the disk is full, and what was stored is whole and can be read', async () => {
    // Four times what there is room for: a browser counts what it has yet to write to the disk a little later.
    await open(28, 700_000, { storage: 5_000_000 });
    const { browser } = stage;
    await browser.click(at.sync);
    await waitUntil(
      () => lookAt(browser, '.sources-section'),
      ({ text }) => text.includes(say('failure.storageFull')),
      { what: say('failure.storageFull') },
    );
    const { heads = [], bodies = [] } = await readStores(browser, ['heads', 'bodies']);
    const keys = (all: readonly unknown[]) =>
      (all as { source: string; id: string }[]).map(({ source, id }) => `${source}/${id}`);
    // A head says that a digest is there; a body that Firefox kept without one is taken out by the next run.
    expect(keys(bodies)).toEqual(expect.arrayContaining(keys(heads)));
    expect((await stored()).length).toBeGreaterThan(0);
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, liveRow);
    await browser.open('https://arxiv.org/abs/1706.03762');
    await waitFor(browser, 'yoyak-panel');
  });

  async function read(path: string): Promise<string> {
    return stage.browser.run(
      async (url: string) => (await fetch(url, { cache: 'no-store' })).text(),
      `https://digests.example.org${path}`,
    );
  }
});
