import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** What a reader does on the page of the extension's details: the host is granted as soon as it is asked for. */
export async function allowHost(
  context: BrowserContext,
  home: string,
  origin: string,
): Promise<void> {
  const args = JSON.stringify([new URL(home).host, `${origin}/*`]).slice(1, -1);
  await onExtensions(context, `addHostPermission(${args})`);
}

/** Site access "on click"; what was allowed for single hosts goes too. */
export async function withholdHosts(context: BrowserContext, home: string): Promise<void> {
  await onExtensions(
    context,
    `updateExtensionConfiguration({ extensionId: '${new URL(home).host}', hostAccess: 'ON_CLICK' })`,
  );
}

/** An unpacked extension comes back only to whoever is a developer. */
export async function reloadExtension(context: BrowserContext, home: string): Promise<void> {
  await onExtensions(context, 'updateProfileConfiguration({ inDeveloperMode: true })');
  await onExtensions(context, `reload('${new URL(home).host}', { failQuietly: true })`);
}

async function onExtensions(context: BrowserContext, call: string): Promise<void> {
  const tab = await context.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(`chrome.developerPrivate.${call}`);
  await tab.close();
}

/** The switch on the page of all extensions. */
export async function setEnabled(
  context: BrowserContext,
  home: string,
  enabled: boolean,
): Promise<void> {
  const tab = await context.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(`chrome.management.setEnabled('${new URL(home).host}', ${enabled})`);
  await tab.close();
}

/** No quota binds an extension that may store without limit: the copy may not. */
export async function copyLimited(extension: string, folder: string): Promise<string> {
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const isLimited = (name: string) => name !== 'unlimitedStorage';
  const permissions = manifest.permissions.filter(isLimited);
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

export async function limitStorage(
  context: BrowserContext,
  page: Page,
  home: string,
  quotaSize: number,
): Promise<void> {
  const session = await context.newCDPSession(page);
  // The address without its last slash; to Node such a place has no origin.
  await session.send('Storage.overrideQuotaForOrigin', { origin: home.slice(0, -1), quotaSize });
}
