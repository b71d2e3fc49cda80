// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Server } from '../../../../core/model';
import { useBrowser } from '../../../browser';

useBrowser();
const lab: Server = { kind: 'other', base: 'https://lab.example/v1' };
const granted = new Set<string>();
const sent = vi.fn(async (_: unknown) => ({ answer: undefined }));

/** A page prepares once, and another file may have done so in these modules: each test has a page of its own. */
const openPage = () => {
  vi.resetModules();
  return import('../../../../entrypoints/options/model/requests');
};

beforeEach(() => {
  granted.clear();
  sent.mockClear();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sent);
  Object.assign(browser, {
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        for (const each of origins) granted.add(each);
        return true;
      },
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((each) => granted.has(each)),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const each of origins) granted.delete(each);
        return true;
      },
      getAll: async () => ({ origins: [] }),
    },
  });
});
afterEach(() => {
  dispatchEvent(new Event('pagehide'));
  vi.restoreAllMocks();
});

it('a page that was closed while a server was tried is tidied up after by the next one', async () => {
  await browser.storage.local.set({ 'asked-hosts': ['https://lab.example/*', 7] });
  granted.add('https://lab.example/*').add('https://feed.example/*');
  const { prepareRequests } = await openPage();
  await prepareRequests();
  await vi.waitFor(() => expect([...granted]).toEqual(['https://feed.example/*']));
});

it('who leaves the page says so once, where anything was allowed in it', async () => {
  const { prepareRequests, requestHere, requestServer } = await openPage();
  await prepareRequests();
  dispatchEvent(new Event('pagehide'));
  expect(sent).not.toHaveBeenCalled();
  await requestHere();
  expect(await requestServer(lab)).toBe(true);
  expect(await requestServer(lab)).toBe(true);
  dispatchEvent(new Event('pagehide'));
  expect(sent.mock.calls).toEqual([[{ name: 'giveBack' }]]);
});
