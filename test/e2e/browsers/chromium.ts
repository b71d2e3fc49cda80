import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { waitUntil } from '../look';
import type { Browser, LaunchOptions } from './browser';
import { loadAll, quiet, throughGate } from './chromiumFlags';
import {
  allowHost,
  copyLimited,
  limitStorage,
  reloadExtension,
  setEnabled,
  withholdHosts,
} from './chromiumRights';
import { startScreen } from './screen';

/** What is asked of it comes by then, in milliseconds, also on a machine that is busy elsewhere. */
const patience = 120_000;

/** Chromium with the extension, and what only Chromium can do. */
export interface ChromiumBrowser extends Browser {
  readonly context: BrowserContext;
  readonly page: Page;
}

export async function startChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const { executable, gate, prompts, storage, language = 'ko' } = options;
  const headless = (options.headless ?? true) && !prompts;
  const { width = 1280, height = 900 } = options;
  const profile = await mkdtemp(join(tmpdir(), 'yoyak-chromium-'));
  const extension =
    storage && options.extension
      ? await copyLimited(options.extension, join(profile, 'extension'))
      : options.extension;
  const screen = prompts ? await startScreen() : undefined;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    // Whoever started the browser ends it, and then removes its profile.
    handleSIGINT: false,
    handleSIGTERM: false,
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
    timezoneId: 'Asia/Seoul',
    viewport: headless ? { width, height } : null,
    timeout: patience,
    ignoreDefaultArgs: options.backCache ? ['--disable-back-forward-cache'] : [],
    env: { ...process.env, LANGUAGE: language, ...(screen && { DISPLAY: screen.display }) },
    args: [
      ...quiet,
      ...(extension ? loadAll(extension, options.neighbours) : []),
      ...(gate ? throughGate(gate) : []),
    ],
  });
  context.setDefaultTimeout(patience);
  const faults = noteFaults(context);
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  const home = extension ? await findHome(context) : 'about:blank';
  const page = context.pages()[0] ?? (await context.newPage());
  // First: how much room there is, the browser finds out when the first is taken, and not again for a while.
  if (storage) await limitStorage(context, page, home, storage);
  if (extension && !options.welcome) await closeWelcome(context, extension);
  const at = (path: string) => page.locator(path.replaceAll('>>>', ' ')).first();

  return {
    name: 'chromium',
    context,
    page,
    address: (file) => new URL(file, home).href,
    open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    run: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`),
    click: (path) => at(path).click(),
    tap: (path) => touch(at(path)),
    type: (path, text) => at(path).pressSequentially(text),
    upload: (path, files) => at(path).setInputFiles([...files]),
    resize: (w, h) => page.setViewportSize({ width: w, height: h }),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    download: async (start) => {
      const [download] = await Promise.all([page.waitForEvent('download'), start()]);
      const file = join(profile, 'saved', download.suggestedFilename());
      await download.saveAs(file);
      return file;
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    killBackground: () => stopWorkers(context, page),
    setEnabled: (enabled) => setEnabled(context, home, enabled),
    allowHost: (origin) => allowHost(context, home, origin),
    withholdArxiv: () => withholdHosts(context, home),
    reinstall: () => reloadExtension(context, home),
    answerPrompt: async (answer) => {
      if (!screen) throw new Error('Chromium was started without prompts');
      // Neither the page nor a window of its own tells that the prompt is there, a second press would be
      // one on the page, and it takes no key in its first moments: it gets more time than it needs.
      await page.waitForTimeout(4000);
      screen.press(...(answer === 'allow' ? ['Tab', 'Return'] : ['Escape']));
    },
    setOffline: (offline) => context.setOffline(offline),
    // A copy: what a worker says while it is shut down is no fault.
    faults: async () => [...faults],
    closed: () => closed,
    close: async () => {
      await context.close();
      screen?.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What Chromium 156 says of requests that fail and of a worker that was ended at its work, as tests want it. */
const expected =
  /^(Failed to load resource|Access to fetch at|\[Yoyak\] (?:Failure: )?Error: No SW\b)/;

function noteFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) faults.push(message.text());
  });
  return faults;
}

async function findHome(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('/', worker.url()).href;
}

/** The page that is opened at install would stand in front of whatever a test opens. */
async function closeWelcome(context: BrowserContext, extension: string): Promise<void> {
  // One of before has none.
  if (!existsSync(join(extension, 'welcome.html'))) return;
  const find = async () => context.pages().find((each) => each.url().endsWith('/welcome.html'));
  const found = await waitUntil(find, (page) => page !== undefined, { what: 'the welcome page' });
  await found?.close();
}

async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Playwright has a finger only in windows that it gave one from the start. */
async function touch(on: Locator): Promise<void> {
  await on.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await on.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const session = await on.page().context().newCDPSession(on.page());
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
