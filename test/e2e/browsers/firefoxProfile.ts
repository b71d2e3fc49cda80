import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProfileOptions {
  readonly addonId: string;
  /** The host part of the extension's own addresses, which Firefox would otherwise draw by lot. */
  readonly uuid: string;
  readonly proxyPort?: number;
  readonly prompts?: boolean;
  /** In bytes. */
  readonly storage?: number;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** A new profile folder in the temporary folder; the caller removes it. */
export async function makeProfile(options: ProfileOptions): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'yoyak-firefox-'));
  const prefs = {
    ...quiet,
    'browser.download.folderList': 2,
    'browser.download.dir': join(profile, 'saved'),
    ...identity(options),
    ...proxy(options.proxyPort),
    ...limits(options),
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

const quiet = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Each process costs a start of its own. Those of pages stay apart, as they are for readers.
  'browser.tabs.remote.separatePrivilegedContentProcess': false,
  'browser.tabs.remote.separatePrivilegedMozillaWebContentProcess': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'media.rdd-process.enabled': false,
  'media.utility-process.enabled': false,
  'network.process.enabled': false,
  'dom.push.connection.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#nothing',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

function identity({ addonId, uuid }: ProfileOptions): Record<string, string> {
  return { 'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }) };
}

function limits({ prompts = false, storage }: ProfileOptions): Record<string, boolean | number> {
  return {
    'extensions.webextOptionalPermissionPrompts': prompts,
    ...(storage && { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil(storage / 1024) }),
  };
}

function proxy(port: number | undefined): Record<string, string | number> {
  if (port === undefined) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
