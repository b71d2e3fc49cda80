import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeModels } from '../../doubles/models';
import type { Browser } from '../browsers/browser';
import type { ChromiumBrowser } from '../browsers/chromium';
import { lookAt, waitFor, waitUntil } from '../look';
import { openChapter, openOptions } from '../options';
import { type Say, sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { violations, violationsInDark } from '../stage/violations';
import { pressWords } from './chosenModel';

const KEY = 'sk-test-0123456789abcdef';
const OLLAMA = 11434;
const chapter = '[data-chapter=model]';
const there = {
  here: `${chapter} [aria-labelledby=model-here]`,
  search: `${chapter} [aria-labelledby=model-here] > .row button:last-child`,
  found: `${chapter} [aria-labelledby="found-localhost:${OLLAMA}"]`,
  used: `${chapter} .in-use`,
  trial: `${chapter} .trial`,
  other: `${chapter} [aria-labelledby=model-other]`,
  terms: `${chapter} textarea`,
} as const;

/** Another run on the same machine may have the port for a while. */
async function serveAt(port: number, handler: RequestListener): Promise<Server> {
  const listen = () =>
    new Promise<Server | undefined>((resolve) => {
      const server = createServer(handler);
      server.once('error', () => resolve(undefined));
      server.listen(port, '127.0.0.1', () => resolve(server));
    });
  return (await waitUntil(listen, (server) => server !== undefined, {
    what: `port ${port}`,
    timeout: 240_000,
  })) as Server;
}

describe.each(wantedBrowsers())('a model of the reader’s, in %s', (name) => {
  // The second is too small for a reader to trust, and the third writes nothing.
  const ollama = makeModels({ models: ['lantern:8b', 'candle:1b', 'lantern-embed:1b'] });
  const hosted = makeModels({ key: KEY, models: ['beacon-large'], isOllama: false });
  let server: Server;
  let stage: Stage;
  let browser: Browser;
  let say: Say;

  beforeAll(async () => {
    server = await serveAt(OLLAMA, ollama.handle);
    const hosts = {
      // A service lets pages of any origin in; this double, as Ollama, none.
      'models.example.org': ((request, response) => {
        delete request.headers.origin;
        hosted.handle(request, response);
      }) satisfies RequestListener,
    };
    stage = await openStage(name, { hosts });
    browser = stage.browser;
    await openOptions(browser);
    say = await sayAs(browser);
    await openChapter(browser, 'model');
  });
  afterAll(async () => {
    const faults = await browser.faults().finally(stage.close);
    for (const double of [ollama, hosted]) double.release();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const press = (path: string, words: string) => pressWords(browser, path, words);
  const granted = () =>
    browser.run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
      };
      const { origins } = await chrome.permissions.getAll();
      return origins.filter((one) => !/arxiv/.test(one)).sort();
    });
  /** What the reader lets leave this computer, where the browser asks for that. */
  const consents = () =>
    browser.run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { getAll(): Promise<{ data_collection?: string[] }> } };
      };
      return (await chrome.permissions.getAll()).data_collection ?? [];
    });
  /** Light and dark, and on a phone; Firefox paints the same. */
  async function expectClean(): Promise<void> {
    await browser.resize(360, 640);
    await expect
      .poll(() => browser.run(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(360);
    // What is said beside a button has lines that can be read, or stands above it.
    const narrowest = await browser.run((row: string) => {
      const said = [...document.querySelectorAll(`${row} .row > .what`)];
      return Math.min(...said.map((each) => each.getBoundingClientRect().width));
    }, chapter);
    expect(narrowest).toBeGreaterThan(180);
    await browser.resize(1280, 900);
    if (name !== 'chromium') return;
    const { page } = browser as ChromiumBrowser;
    expect(await violations(page, chapter)).toEqual([]);
    expect(await violationsInDark(page, chapter)).toEqual([]);
  }
  /** The status of a question that the page asks the server by itself. */
  const ask = () =>
    browser.run(async () => {
      const body = JSON.stringify({ model: 'lantern:8b', messages: [] });
      const headers = { 'Content-Type': 'application/json' };
      const url = 'http://localhost:11434/v1/chat/completions';
      return (await fetch(url, { method: 'POST', headers, body })).status;
    });
  const rules = () =>
    browser.run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { declarativeNetRequest: { getSessionRules(): Promise<object[]> } };
      };
      return (await chrome.declarativeNetRequest.getSessionRules()).length;
    });
  /** Everything in which a key must not stand: the page, its fields, and what scripts of pages can read. */
  const readable = () =>
    browser.run(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(keys: null): Promise<object> } } };
      };
      const fields = [...document.querySelectorAll('input, textarea')];
      return [
        document.documentElement.outerHTML,
        ...fields.map((field) => (field as HTMLInputElement).value),
        JSON.stringify(await chrome.storage.local.get(null)),
      ].join('\n');
    });
  const status = async () => (await lookAt(browser, `${there.trial} [role=status]`)).text;
  /** A press of its own: one that follows another sooner is a slip of the hand. */
  const pressTrial = async (words: string) => {
    await browser.run(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await press(there.trial, words);
  };

  it('is asked for nothing before a press, and nowhere is allowed', async () => {
    await waitFor(browser, there.search);
    expect(ollama.requests).toEqual([]);
    expect(await granted()).toEqual([]);
    expect(await rules()).toBe(0);
  });

  it('is found on this computer with its size, in one press', async () => {
    for (const host of ['localhost', '127.0.0.1']) await browser.allowHost(`http://${host}`);
    await browser.click(there.search);
    const { text } = await waitFor(browser, there.found);
    expect(text).toContain(say('options.model.found', 'Ollama'));
    expect(text).toContain('lantern:8b');
    expect(text).toContain(say('options.model.small'));
    expect(text).not.toContain('lantern-embed:1b');
    expect(ollama.requests.map(({ method }) => method)).not.toContain('POST');
    await expectClean();
  });

  it('is used from one press on, which only our own requests to it feel', async () => {
    expect(await ask()).toBe(403);
    await browser.click(`${there.found} label:first-child input`);
    const { text } = await waitFor(browser, there.used);
    expect(text).toContain(say('options.model.used'));
    await waitUntil(rules, (count) => count === 1, { what: 'the rule' });
    expect(await ask()).toBe(200);
    expect(ollama.requests.at(-1)).not.toHaveProperty('origin');
  });

  it('shows how well it writes, and what it made up', async () => {
    ollama.behave({ kind: 'lie', lie: 'new-figures', at: 'results' });
    await pressTrial(say('options.model.trial.press'));
    await waitUntil(status, (text) => text === say('options.model.trial.done'), {
      what: 'the end of the trial',
    });
    const { text } = await lookAt(browser, there.trial);
    expect(text).toContain('5/5');
    await expectClean();
    expect(text).toContain(`98.7% (${say('options.model.trial.missing')})`);
    ollama.behave();
  });

  it('stops at once, and keeps what was whole', async () => {
    ollama.behave({ kind: 'stalls', after: 2, at: 'method' });
    await pressTrial(say('options.model.trial.again'));
    const writing = say('options.model.trial.writing', say('making.step.method'), 2, 5);
    await waitUntil(status, (text) => text === writing, { what: 'the second section' });
    await pressTrial(say('options.model.trial.stop'));
    await waitUntil(status, (text) => text === say('options.model.trial.stopped'));
    await expect
      .poll(async () => (await lookAt(browser, `${there.trial} .measures`)).text)
      .toContain('1/5');
    ollama.behave();
    ollama.release();
  });

  it('says in a sentence why it failed', async () => {
    ollama.behave({ kind: 'status', status: 500 });
    await pressTrial(say('options.model.trial.again'));
    const { text } = await waitFor(browser, `${there.trial} .callout`);
    expect(text).toBe(say('failure.modelFailed'));
    ollama.behave();
  });

  it('stays in use when the page is opened anew, and its rule when the background wakes', async () => {
    await openOptions(browser);
    await openChapter(browser, 'model');
    expect((await waitFor(browser, there.used)).text).toContain('lantern:8b');
    await browser.run(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { declarativeNetRequest: { updateSessionRules(change: object): Promise<void> } };
      };
      return chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [1] });
    });
    expect(await ask()).toBe(403);
    await browser.killBackground();
    await openOptions(browser);
    await waitUntil(rules, (count) => count === 1, { what: 'the rule' });
    expect(await ask()).toBe(200);
    await openChapter(browser, 'model');
  });

  it.runIf(name === 'chromium')('is the same in two pages at once', async () => {
    const { context } = browser as ChromiumBrowser;
    const other = await context.newPage();
    await other.goto(browser.address('options.html#model'));
    const used = other.locator(`${there.used} label:has(:checked)`);
    await used.getByText('lantern:8b').waitFor();
    await browser.click(there.search);
    await browser.click(`${there.used} label:nth-child(2) input`);
    await used.getByText('candle:1b').waitFor();
    await other.close();
  });

  it('is another server’s with a key that nobody sees again, and whose host alone is asked for', async () => {
    await browser.allowHost('https://models.example.org');
    await press(there.other, say('options.model.other.open'));
    await browser.type(`${there.other} input[type=text]`, 'models.example.org');
    await browser.type(`${there.other} input[type=password]`, KEY);
    await press(there.other, say('options.model.other.connect'));
    await waitFor(browser, `${there.other} .one-field`);
    await expectClean();
    await press(there.other, say('options.model.other.use'));
    await waitUntil(
      () => lookAt(browser, there.used),
      ({ text }) => text.includes('models.example.org'),
      { what: 'the other server' },
    );
    await expect
      .poll(async () => (await lookAt(browser, there.used)).text)
      .toContain(say('options.model.key.has'));
    await waitUntil(granted, (hosts) => hosts.length === 1, { what: 'the one host' });
    await expect.poll(granted).toEqual(['https://models.example.org/*']);
    await expect.poll(rules).toBe(0);
    await expect.poll(consents).toEqual(name === 'firefox' ? ['websiteContent'] : []);
    expect(await readable()).not.toContain(KEY);
    await openOptions(browser);
    await openChapter(browser, 'model');
    await waitFor(browser, there.used);
    expect(await readable()).not.toContain(KEY);
    expect(hosted.requests.at(-1)?.authorization).toBe(`Bearer ${KEY}`);
  });

  it('is refused a key that its server does not take, and keeps the one it has', async () => {
    await press(there.used, say('options.model.key.change'));
    await browser.type(`${there.used} input[type=password]`, 'sk-wrong');
    await press(there.used, say('options.save'));
    const { text } = await waitFor(browser, `${chapter} > .callout`);
    expect(text).toBe(say('failure.modelKey'));
    await pressTrial(say('options.model.trial.press'));
    await waitUntil(status, (seen) => seen === say('options.model.trial.done'));
  });

  it('is never sent a key that no header can carry, and one with space around it without that', async () => {
    const count = hosted.requests.length;
    const change = async (key: string) => {
      await press(there.used, say('options.model.key.change'));
      await browser.type(`${there.used} input[type=password]`, key);
      await press(there.used, say('options.save'));
    };
    await change('sk-열쇠');
    await waitUntil(
      () => lookAt(browser, `${chapter} > .callout`),
      ({ text }) => text === say('failure.modelBadKey'),
      { what: 'what is wrong with the key' },
    );
    expect(hosted.requests).toHaveLength(count);
    await openOptions(browser);
    await openChapter(browser, 'model');
    await waitFor(browser, there.used);
    await change(`  ${KEY} `);
    await waitUntil(
      async () => hosted.requests.length,
      (all) => all > count,
      { what: 'a question with the key' },
    );
    expect(hosted.requests.at(-1)?.authorization).toBe(`Bearer ${KEY}`);
  });

  it('goes with its key and its host', async () => {
    await press(there.used, say('options.model.disconnect'));
    await waitUntil(
      () => lookAt(browser, there.used),
      (sight) => !sight.there,
      { what: 'the end of the model' },
    );
    await waitUntil(granted, (hosts) => hosts.length === 0, { what: 'no host' });
    await waitUntil(consents, (data) => data.length === 0, { what: 'nothing that leaves' });
    expect(await readable()).not.toContain(KEY);
  });
});
