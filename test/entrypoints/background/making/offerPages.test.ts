import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readPageOffer } from '../../../../core/cards/offer';
import { writeSettings } from '../../../../core/settings';
import { writeChosen } from '../../../../core/store/models';
import { offerPages } from '../../../../entrypoints/background/making/offerPages';
import { useBrowser } from '../../../browser';

useBrowser();
const paper = '2511.01234';
const model = {
  server: { kind: 'ollama', base: 'http://localhost:11434/v1' },
  name: 'qwen3:8b',
} as const;
let registered: { id: string; js?: string[]; matches?: string[] }[];
beforeEach(() => {
  registered = [];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Yoyak',
    version: '1',
    content_scripts: [{ matches: ['*://arxiv.org/abs/*'], js: ['content-scripts/arxiv.js'] }],
  });
  vi.stubGlobal('chrome', {});
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async ({ ids = [] }: { ids?: string[] } = {}) =>
      registered.filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
    unregisterContentScripts: async ({ ids = [] }: { ids?: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  });
});

it('no page has a script more, and nothing is stored for it, while no model is chosen', async () => {
  await offerPages();
  expect(registered).toEqual([]);
  expect(await readPageOffer(paper)).toBeUndefined();
  expect(Object.keys(await browser.storage.local.get(null))).toEqual([]);
});

it('pages offer a summary by the chosen model until it is chosen no more', async () => {
  await writeChosen({ model, key: 'sk-secret' });
  await Promise.all([offerPages(), offerPages()]);
  expect(registered).toEqual([
    { id: 'making', matches: ['*://arxiv.org/abs/*'], js: ['making.js'], runAt: 'document_start' },
  ]);
  expect(JSON.stringify(await readPageOffer(paper))).toContain('qwen3:8b');
  // Nothing that a page's script can read tells the key.
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('sk-secret');
  await writeSettings({ language: 'en' });
  await offerPages();
  expect(JSON.stringify(await readPageOffer(paper))).toContain('No Korean summary yet');
  await writeChosen(undefined);
  await offerPages();
  expect(registered).toEqual([]);
  expect(await readPageOffer(paper)).toBeUndefined();
});
