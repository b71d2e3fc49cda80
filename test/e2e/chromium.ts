import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Browser, LaunchOptions } from './browser';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium with the extension, and what only Chromium can do. */
export interface ChromiumBrowser extends Browser {
  readonly context: BrowserContext;
  readonly page: Page;
}

export async function startChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const { extension, executable, gate, headless = true, language = 'ko' } = options;
  const { width = 1280, height = 900 } = options;
  const profile = await mkdtemp(join(tmpdir(), 'yoyak-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    // Whoever started the browser ends it, and then removes its profile.
    handleSIGINT: false,
    handleSIGTERM: false,
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
    timezoneId: 'Asia/Seoul',
    viewport: headless ? { width, height } : null,
    ignoreHTTPSErrors: gate !== undefined,
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...quiet,
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...(gate ? [`--proxy-server=http://127.0.0.1:${gate.port}`] : []),
    ],
  });
  const faults = noteFaults(context);
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  const home = extension ? await findHome(context) : 'about:blank';
  const page = context.pages()[0] ?? (await context.newPage());
  const at = (path: string) => page.locator(path.replaceAll('>>>', ' ')).first();

  return {
    name: 'chromium',
    context,
    page,
    address: (file) => new URL(file, home).href,
    open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    run: (work, ...args) => page.evaluate(`(${work})(...${JSON.stringify(args)})`),
    click: (path) => at(path).click(),
    type: (path, text) => at(path).pressSequentially(text),
    upload: (path, files) => at(path).setInputFiles([...files]),
    resize: (w, h) => page.setViewportSize({ width: w, height: h }),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    killBackground: () => stopWorkers(context, page),
    faults: async () => faults,
    closed: () => closed,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function noteFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => {
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) faults.push(message.text());
  });
  return faults;
}

async function findHome(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('/', worker.url()).href;
}

async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
