import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { encodeFeed } from '../../../../core/feed/encode';
import { heads } from '../../../../core/query';
import { runs, sources } from '../../../../core/query/sources';
import { beginRun } from '../../../../core/sync/log/journal';
import { addSource, changeSource } from '../../../../core/sync/sources';
import { planWake, RESUME, SYNC } from '../../../../entrypoints/background/runs/alarm';
import { createRunner } from '../../../../entrypoints/background/runs/runner';
import { cardsFollowed, useBrowser } from '../../../browser';
import { type Loopback, serveLoopback } from '../../../doubles/loopback';
import { makeStatic, type StaticHost } from '../../../doubles/static';
import { sampleDigest } from '../../../samples';

useBrowser();

let host: StaticHost;
let server: Loopback;
const listens: Record<string, unknown> = {
  getPlatformInfo: async () => ({ os: 'linux' }),
};

beforeEach(async () => {
  Object.assign(browser.runtime, listens);
  Object.assign(browser, {
    action: {
      setBadgeText: async () => {},
      setBadgeBackgroundColor: async () => {},
      setTitle: async () => {},
    },
    permissions: { contains: async () => true },
  });
  Object.assign(navigator, { onLine: true });
  host = makeStatic(await publish(3), { cors: true, etag: true });
  server = await serveLoopback(host.handle);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await cardsFollowed();
  await server.close();
});

async function publish(count: number) {
  const digests = Array.from({ length: count }, (_, n) =>
    sampleDigest(`2025-09-0${n + 1}`, [`2509.0000${n}`]),
  );
  const files = await encodeFeed({ title: '피드', language: 'ko' }, digests);
  return new Map(
    files.map(({ path, text }) => [`/${path}`, { body: text, type: 'application/json' }]),
  );
}

async function subscribe(path = '/index.json') {
  const about = { kind: 'feed', title: '피드', digests: 0, papers: 0, sampled: 0 } as const;
  const source = await addSource({ ...about, url: `${server.origin}${path}` }, { kind: 'hourly' });
  return source.id;
}
const alarm = async (name: string) => (await browser.alarms.get(name))?.scheduledTime;

describe('the background', () => {
  it('asks the sources whose time has come and sets the alarm for the next', async () => {
    await subscribe();
    const now = Date.now();
    await createRunner().runDue('startup');
    expect(await heads()).toHaveLength(3);
    expect((await runs())[0]?.cause).toBe('startup');
    expect(await alarm(SYNC)).toBeGreaterThan(now + 3_000_000);
    expect(await alarm(RESUME)).toBeUndefined();
  });

  it('asks nobody by itself while offline, or where every byte counts', async () => {
    await subscribe();
    for (const state of [
      { onLine: false },
      { onLine: true, connection: { saveData: true } },
      { onLine: true, connection: { type: 'cellular' } },
    ]) {
      Object.assign(navigator, { connection: undefined }, state);
      await createRunner().runDue('schedule');
    }
    expect(host.requests).toEqual([]);
    expect(await alarm(SYNC)).toBeGreaterThan(Date.now() + 600_000);
    await createRunner().run();
    expect(host.requests).toHaveLength(2);
  });

  it('waits before it tries again on a full disk, whoever wakes the worker', async () => {
    await subscribe();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const [value] = args as [{ parts?: readonly { result?: object }[] }];
      if (this.name === 'bodies' || value.parts?.some(({ result }) => result))
        throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(createRunner().runDue('schedule')).rejects.toMatchObject({ code: 'storage-full' });
    await planWake();
    expect(await alarm(SYNC)).toBeGreaterThan(Date.now() + 600_000);
  });

  it('hears a press for a source whose part of the run is over', async () => {
    const quick = await subscribe();
    host.set('/slow.json', 'not yet');
    const slow = await subscribe('/slow.json');
    host.behave({ kind: 'silent', path: '/slow.json' });
    const runner = createRunner();
    const both = runner.run();
    const quickIsDone = async () => {
      const parts = (await runner.progress())?.parts ?? [];
      expect(parts.find(({ source }) => source === quick)?.phase).toBe('done');
    };
    await vi.waitFor(quickIsDone);
    const again = runner.run([quick]);
    void runner.run([slow]);
    await runner.stop();
    await Promise.all([both, again]);
    expect((await runs()).length).toBe(2);
  });

  it('runs once however often the reader presses', async () => {
    await subscribe();
    const runner = createRunner();
    await Promise.all([runner.run(), runner.run(), runner.run()]);
    expect(await runs()).toHaveLength(1);
  });

  it('runs once however often a page asks in a burst, and has it written down before it answers', async () => {
    const id = await subscribe();
    const runner = createRunner();
    const asked = await Promise.all(Array.from({ length: 20 }, () => runner.ask()));
    expect((await browser.storage.local.get('asked')).asked).toEqual([id]);
    expect(await alarm(RESUME)).toBeDefined();
    await Promise.all(asked.map(({ ended }) => ended));
    expect(await runs()).toHaveLength(1);
    expect(host.requests).toHaveLength(2);
    expect((await browser.storage.local.get('asked')).asked).toBeUndefined();
    expect(await alarm(RESUME)).toBeUndefined();
  });

  it('asks in the next worker what this one had no time for', async () => {
    const id = await subscribe();
    await browser.storage.local.set({ asked: [id, 'gone'] });
    browser.alarms.create(RESUME, { delayInMinutes: 1, periodInMinutes: 1 });
    await createRunner().resume();
    expect(await heads()).toHaveLength(3);
    expect((await runs()).map(({ cause }) => cause)).toEqual(['reader']);
    expect((await browser.storage.local.get('asked')).asked).toBeUndefined();
    expect(await alarm(RESUME)).toBeUndefined();
  });

  it('loses none of it when it is asked for something else first', async () => {
    const before = await subscribe();
    host.set('/other.json', JSON.stringify({ format: 'paper-digest-feed' }));
    const other = await subscribe('/other.json');
    await browser.storage.local.set({ asked: [before] });
    const runner = createRunner();
    const resumed = runner.resume(new Promise((resolve) => setTimeout(resolve, 20)));
    const { ended } = await runner.ask([other]);
    expect((await browser.storage.local.get('asked')).asked).toEqual([other, before]);
    await Promise.all([ended, resumed]);
    expect(await heads()).toHaveLength(3);
    expect((await browser.storage.local.get('asked')).asked).toBeUndefined();
  });

  it('asks once what the run that was cut off will ask', async () => {
    const id = await subscribe();
    await beginRun('reader', [{ source: id, title: '' }], 0);
    await browser.storage.local.set({ asked: [id] });
    await createRunner().resume();
    expect(await runs()).toHaveLength(1);
    expect((await browser.storage.local.get('asked')).asked).toBeUndefined();
  });

  it('wakes no more when there was nothing to go on with', async () => {
    browser.alarms.create(RESUME, { delayInMinutes: 1, periodInMinutes: 1 });
    await browser.storage.local.set({ asked: 'damaged' });
    await createRunner().resume();
    expect(await alarm(RESUME)).toBeUndefined();
    expect(await runs()).toEqual([]);
  });

  it('says so when it cannot be written down', async () => {
    const id = await subscribe();
    const runner = createRunner();
    const full = new Error('QuotaExceededError');
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(full);
    await expect(runner.ask([id])).rejects.toBe(full);
    set.mockRestore();
    await runner.run([id]);
    expect(await heads()).toHaveLength(3);
  });

  it('asks no source that the reader switched off', async () => {
    const id = await subscribe();
    await changeSource(id, { enabled: false });
    await createRunner().run();
    expect(host.requests).toEqual([]);
    expect((await sources()).find((source) => source.id === id)?.lastResult).toBeUndefined();
  });
});
