import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import { hasScreen } from '../../../scripts/browsers.mjs';
import { makeStatic, type StaticHost } from '../../doubles/static';
import { sampleDigest } from '../../samples';
import { lookAt, waitFor, waitUntil } from '../look';
import { at, look, openOptions, pressAndWait } from '../options';
import { type Say, sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';

const origin = 'https://closed.example.org';
const address = `${origin}/index.json`;
const ways = wantedBrowsers().flatMap((name) => [
  { name, prompts: false, how: 'allowed beforehand' },
  // Firefox's own prompt can be pressed anywhere, Chromium's needs a screen.
  { name, prompts: true, how: 'asked by the browser' },
]);
const seen = ways.filter(({ name, prompts }) => !prompts || name === 'firefox' || hasScreen());
if (seen.length < ways.length) {
  console.warn('No prompt of Chromium is pressed: that needs Xvfb, openbox and xdotool.');
}

describe.each(seen)('a host that is not open to all, $how, in $name', ({ name, prompts }) => {
  let stage: Stage;
  let host: StaticHost;
  let say: Say;

  beforeAll(async () => {
    host = makeStatic(new Map(), { cors: false, etag: true });
    await publish(3);
    stage = await openStage(name, { hosts: { 'closed.example.org': host.handle }, prompts });
    await openOptions(stage.browser);
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  async function publish(count: number): Promise<void> {
    const digests = Array.from({ length: count }, (_, n) =>
      sampleDigest(`2025-09-0${n + 1}-x`, ['2509.10001']),
    );
    const files = await encodeFeed({ title: '닫힌 피드', language: 'ko' }, digests);
    for (const { path, text } of files) host.set(`/${path}`, text);
  }
  /** Presses what asks for the host, and answers as the reader does. */
  const allow = async (answer: 'allow' | 'deny') => {
    if (!prompts) await stage.browser.allowHost(origin);
    await stage.browser.click(at.allow);
    if (prompts) await stage.browser.answerPrompt(answer);
  };
  const granted = () =>
    stage.browser.run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
      };
      return (await chrome.permissions.getAll()).origins.filter((one) => !/arxiv/.test(one));
    });

  it('is asked for with a reason, and only when it is needed', async () => {
    const { browser } = stage;
    const found = await look(browser, address);
    expect(found).toContain(say('options.allow.why', 'closed.example.org'));
    expect(await granted()).toEqual([]);
  });

  it.runIf(prompts)('stays, marked, when the reader does not allow it', async () => {
    const { browser } = stage;
    await allow('deny');
    await waitUntil(
      () => lookAt(browser, at.answer),
      ({ text }) => text.includes(say('options.allow.refused')),
      { what: 'word of the refusal' },
    );
    expect(await granted()).toEqual([]);
  });

  it('is read from the press that allowed it', async () => {
    const { browser } = stage;
    await allow('allow');
    await waitFor(browser, at.offer);
    await expect.poll(granted).toEqual([`${origin}/*`]);
    expect(await pressAndWait(browser, at.add)).toContain(say('options.result.added', 3));
  });

  it('can be taken back: the source stays, marked, with all it brought, and goes on when allowed', async () => {
    const { browser } = stage;
    await browser.run(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { remove(what: object): Promise<boolean> } };
      };
      return chrome.permissions.remove({ origins: ['https://closed.example.org/*'] });
    });
    await publish(4);
    // It was read by leave, so that the first refusal is no trouble of the host's.
    expect(await pressAndWait(browser, at.sync)).toContain(say('options.sources.failed'));
    const { text } = await waitFor(browser, `${at.status} .allow`);
    expect(text).toContain(say('options.allow.why', 'closed.example.org'));
    await expect
      .poll(async () => (await lookAt(browser, at.row)).text)
      .toContain(say('options.count.digests', 3));
    await browser.click(`${at.status} .allow button`);
    // Chromium remembers that this was allowed before, and asks no more.
    if (prompts && name === 'firefox') await browser.answerPrompt('allow');
    await waitUntil(
      () => lookAt(browser, at.row),
      (row) => row.text.includes(say('options.count.digests', 4)),
      { what: 'the fourth digest' },
    );
  });
});
