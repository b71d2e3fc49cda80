import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import { makeStatic, type StaticHost } from '../../doubles/static';
import { sampleDigest } from '../../samples';
import { lookAt, waitFor, waitForText, waitUntil } from '../look';
import {
  at,
  countRuns,
  look,
  openChapter,
  openOptions,
  pressAndWait,
  waitForEnd,
} from '../options';
import { type Say, sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { readStores, storedDigests } from '../store';

const old = 'https://old.example.org/index.json';
const fresh = 'https://new.example.org';
const row = {
  ask: `${at.row} .warn [data-asks=address]`,
  field: `${at.row} .address input`,
  look: `${at.row} .address [type=submit]`,
  offer: `${at.row} .address .offer`,
  allow: `${at.row} .address .allow button`,
  move: `${at.row} .address .offer button.primary`,
  done: `${at.row} .address .callout:not(.offer)`,
  close: `${at.row} .address .callout button`,
};

describe.each(wantedBrowsers())('a feed that moved, in %s', (name) => {
  let stage: Stage;
  let say: Say;
  const hosts: Record<'old' | 'new', StaticHost> = {
    old: makeStatic(new Map(), { cors: true, etag: true }),
    new: makeStatic(new Map(), { cors: false, etag: true }),
  };

  beforeAll(async () => {
    await publish(hosts.old, [1, 2]);
    await publish(hosts.new, [2, 3, 4]);
    stage = await openStage(name, {
      hosts: { 'old.example.org': hosts.old.handle, 'new.example.org': hosts.new.handle },
    });
    await openOptions(stage.browser);
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  async function publish(host: StaticHost, days: readonly number[]): Promise<void> {
    const digests = days.map((day) => sampleDigest(`2025-09-0${day}-x`, [`2509.1000${day}`]));
    const files = await encodeFeed({ title: '움직이는 피드', language: 'ko' }, digests);
    for (const { path, text } of files) host.set(`/${path}`, text);
  }
  const followed = async () => {
    const { sources = [] } = await readStores(stage.browser, ['sources']);
    const all = sources as unknown as readonly { id: string; url: string; title: string }[];
    return all.filter(({ url }) => url !== '');
  };

  it('is failing at its old address, and its row offers another beside the error', async () => {
    const { browser } = stage;
    await look(browser, old);
    await pressAndWait(browser, at.add);
    hosts.old.behave({ kind: 'status', status: 404 });
    expect(await pressAndWait(browser, at.sync)).toContain(say('options.sources.failed'));
    await browser.click(row.ask);
    await waitFor(browser, `${at.row} .address label`);
  });

  it('is looked at, allowed where that is needed, and goes on under its own name', async () => {
    const { browser } = stage;
    const [before] = await followed();
    await browser.type(row.field, fresh);
    await browser.click(row.look);
    await waitFor(browser, row.allow);
    await browser.allowHost(fresh);
    await browser.click(row.allow);
    await waitFor(browser, row.offer);
    expect((await followed())[0]?.url).toBe(old);
    const runs = await countRuns(browser);
    await browser.click(row.move);
    await waitForText(browser, row.done, say('options.address.changed'));
    // The change itself, and the run that asks the new place.
    expect(await waitForEnd(browser, runs + 2)).toContain(say('options.result.added', 2));
    const [after, ...others] = await followed();
    expect(others).toEqual([]);
    expect(after).toMatchObject({
      id: before?.id,
      title: before?.title,
      url: `${fresh}/index.json`,
    });
    const ids = [1, 2, 3, 4].map((day) => `2025-09-0${day}-x`);
    expect([...(await storedDigests(browser, before?.id ?? ''))].sort()).toEqual(ids);
    await expect
      .poll(async () => (await lookAt(browser, at.row)).text)
      .toContain(say('options.result.vanished', 1));
  });

  it('is back at the old address once the log takes that back', async () => {
    const { browser } = stage;
    await browser.click(row.close);
    await openChapter(browser, 'log');
    const change = '.runs > li:nth-child(2)';
    expect((await waitFor(browser, change)).text).toContain(say('options.cause.address'));
    await browser.click(`${change} > button`);
    await waitUntil(followed, ([source]) => source?.url === old, { what: 'the old address' });
  });
});
