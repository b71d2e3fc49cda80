import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from '../look';
import type { Browser, LaunchOptions } from './browser';
import { strike, touch } from './firefoxKeys';
import { startProcess } from './firefoxProcess';
import { makeProfile } from './firefoxProfile';
import { settle } from './firefoxSettled';
import { connectMarionette } from './marionette';

/** Firefox with the extension as a temporary add-on. */
export async function startFirefox(options: LaunchOptions): Promise<Browser> {
  const { extension, executable, gate, width = 1280, height = 900 } = options;
  if (!extension) throw new Error('Firefox is started with an extension only');
  const addonId = await readAddonId(extension);
  const uuid = randomUUID();
  const profile = await makeProfile({
    addonId,
    uuid,
    ...(gate ? { proxyPort: gate.port } : {}),
    ...(options.prompts ? { prompts: true } : {}),
    ...(options.storage ? { storage: options.storage } : {}),
    ...(options.prefs ? { prefs: options.prefs } : {}),
  });
  await settle(profile, executable);
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const firefox = await startProcess(executable, profile, options).catch(async (error) => {
    await removeProfile();
    throw error;
  });
  const marionette = await connectMarionette(firefox.port);
  const { send, sendAsBrowser } = marionette;
  const install = async () => {
    const allowPrivateBrowsing = options.inPrivate ?? false;
    await send('Addon:Install', { path: extension, temporary: true, allowPrivateBrowsing });
  };
  const close = async () => {
    await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const killer = setTimeout(firefox.kill, 10_000);
    await firefox.ended;
    clearTimeout(killer);
    marionette.close();
    await removeProfile();
  };
  try {
    const timeouts = { script: 120_000 };
    await send('WebDriver:NewSession', { acceptInsecureCerts: gate !== undefined, timeouts });
    await install();
    // It would stand in front of whatever a test opens; one of before has none.
    if (!options.welcome && existsSync(join(extension, 'welcome.html'))) {
      const end = () => sendAsBrowser(closeWelcome, []);
      await waitUntil(end, (closed) => closed === true, { what: 'the welcome page' });
    }
    await sendAsBrowser(resizeContent, [width, height]);
  } catch (error) {
    await close();
    throw error;
  }

  const run: Browser['run'] = async (work, ...args) => {
    const script = `return (${work})(...arguments)`;
    return (await send('WebDriver:ExecuteScript', { script, args })) as never;
  };
  // As the other browser's driver does, it waits for what is still to come.
  const find = (path: string): Promise<string> => {
    const script = `return (${seek})(...arguments)`;
    const look = async () => {
      const found = await send('WebDriver:ExecuteScript', { script, args: [path] });
      return Object.values((found ?? {}) as Record<string, string>)[0];
    };
    const isThere = (id: string | undefined) => id !== undefined;
    return waitUntil(look, isThere, { what: path, timeout: 30_000 }) as Promise<string>;
  };
  const write = async (path: string, text: string) =>
    void (await send('WebDriver:ElementSendKeys', { id: await find(path), text }));

  return {
    name: 'firefox',
    address: (page) => `moz-extension://${uuid}/${page}`,
    open: async (url) => void (await send('WebDriver:Navigate', { url })),
    run,
    click: async (path) => void (await send('WebDriver:ElementClick', { id: await find(path) })),
    tap: async (path) =>
      void (await send('WebDriver:PerformActions', { actions: touch(await find(path)) })),
    type: write,
    download: async (start) => {
      const saved = async () => (await sendAsBrowser(listDownloads, [])) as string[];
      const before = await saved();
      await start();
      const [file = ''] = await waitUntil(
        async () => (await saved()).filter((each) => !before.includes(each)),
        ({ length }) => length === 1,
        { what: 'a download' },
      );
      return file;
    },
    press: async (...keys) => {
      for (const key of keys) await send('WebDriver:PerformActions', { actions: strike(key) });
    },
    upload: (path, files) => write(path, files.join('\n')),
    resize: async (...size) => {
      await sendAsBrowser(resizeContent, size);
      // The page hears of it a moment later.
      const look = () => run(() => [innerWidth, innerHeight]);
      await waitUntil(look, (seen) => `${seen}` === `${size}`, { what: `a page of ${size}` });
    },
    screenshot: async (file) => {
      const image = await send('WebDriver:TakeScreenshot', { full: false });
      await writeFile(file, Buffer.from(String(image), 'base64'));
    },
    killBackground: async () => {
      const kill = () => sendAsBrowser(endBackground, [addonId]);
      await waitUntil(kill, (ended) => ended === true, { what: 'the end of the background' });
    },
    setEnabled: async (enabled) => void (await sendAsBrowser(switchAddon, [addonId, enabled])),
    // The profile says yes to every request.
    allowHost: async () => undefined,
    withholdArxiv: async () => void (await sendAsBrowser(withhold, [addonId])),
    reinstall: install,
    answerPrompt: async (answer) => {
      const press = () => sendAsBrowser(pressPrompt, [answer]);
      await waitUntil(press, (pressed) => pressed === true, { what: 'a prompt' });
    },
    setOffline: async (offline) =>
      void (await sendAsBrowser('Services.io.offline = arguments[0]', [offline])),
    faults: async () => (await sendAsBrowser(readFaults, [])) as string[],
    closed: () => firefox.ended,
    close,
  };
}

async function readAddonId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension} is no Firefox build: it has no id`);
  return id;
}

function seek(path: string): Element | null {
  let root: ParentNode | null = document;
  let found: Element | null = null;
  for (const selector of path.split('>>>')) {
    found = root?.querySelector(selector.trim()) ?? null;
    root = found?.shadowRoot ?? null;
  }
  return found;
}

/** A window cannot be narrower than 500 px, its content can. */
const resizeContent = `
  const [width, height] = arguments;
  window.resizeTo(Math.max(width, 500), height + 100);
  gBrowser.selectedBrowser.style.cssText =
    \`width: \${width}px; max-width: \${width}px; height: \${height}px; max-height: \${height}px\`;
`;

const closeWelcome = `
  const isWelcome = ({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html');
  const tab = gBrowser.tabs.find(isWelcome);
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
`;

const switchAddon = `
  const [id, enabled] = arguments;
  return AddonManager.getAddonByID(id).then((addon) => (enabled ? addon.enable() : addon.disable()));
`;

const pressPrompt = `
  const prompt = document.querySelector('#addon-webext-permissions-notification');
  const button = arguments[0] === 'allow' ? prompt?.button : prompt?.secondaryButton;
  if (PopupNotifications.panel.state !== 'open' || !button) return false;
  button.click();
  return true;
`;

/** Firefox ends no background that has yet to answer, or that is called while it is put to sleep: here nothing saves it. */
const endBackground = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const { backgroundContext: before } = extension;
  if (!before) return extension.backgroundState === 'stopped';
  return extension.terminateBackground({ disableResetIdleForTest: true })
    .then(() => extension.backgroundContext !== before);
`;

const withhold = `
  const { ExtensionPermissions } =
    ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const origins = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
  return ExtensionPermissions.remove(arguments[0], { permissions: [], origins }, extension);
`;

/** Those that are whole: until then a file stands in the folder under a name of chance. */
const listDownloads = `
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  return Downloads.getList(Downloads.ALL).then((list) => list.getAll())
    .then((all) => all.filter(({ succeeded }) => succeeded).map(({ target }) => target.path));
`;

const readFaults = `
  return Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
    // What an ended background leaves behind, and a page that was left while it waited for an answer.
    .filter((one) => !/^Promise \\w+ (after context unloaded|while context is inactive)/.test(one.errorMessage))
    // What Firefox throws into a frame that goes while it asks the browser something.
    .filter((one) => !/^NS_ERROR_NOT_INITIALIZED: *$/.test(one.errorMessage))
    .filter((one) => /^(moz-extension:|https:..[a-z.]*arxiv.org)/.test(one.sourceName))
    .map((one) => one.errorMessage);
`;
