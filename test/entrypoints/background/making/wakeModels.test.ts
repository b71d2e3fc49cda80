import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { forgetNone } from '../../../../core/session/noModel';
import { writeChosen } from '../../../../core/store/models';
import { followChosen } from '../../../../entrypoints/background/making/followChosen';
import { wakeModels } from '../../../../entrypoints/background/making/wakeModels';
import { useBrowser } from '../../../browser';

useBrowser();
const model = { server: { kind: 'browser', base: '' }, name: '' } as const;
const resume = vi.fn(async () => undefined);
beforeEach(() => {
  resume.mockReset();
  Object.assign(browser, { declarativeNetRequest: { updateSessionRules: async () => undefined } });
  Object.assign(browser.scripting, { getRegisteredContentScripts: async () => [] });
  Object.assign(browser.contextMenus, { removeAll: async () => undefined, create: () => 0 });
  vi.stubGlobal('chrome', {});
});

it('the database is left alone once it was seen that no model is chosen, until one is', async () => {
  await wakeModels({ resume });
  const open = vi.spyOn(indexedDB, 'open');
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await wakeModels({ resume });
  expect(resume).toHaveBeenCalledTimes(1);
  expect(open).not.toHaveBeenCalled();
  expect(transaction).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  await forgetNone();
  await writeChosen({ model });
  await wakeModels({ resume });
  await wakeModels({ resume });
  expect(await browser.storage.session.get('no-model')).toEqual({});
});

it('nothing is taken as known where anything failed, or a model is chosen in the same moment', async () => {
  resume.mockRejectedValueOnce(new Error('cut'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await wakeModels({ resume });
  expect(await browser.storage.session.get('no-model')).toEqual({});
  const choosing = forgetNone().then(() => writeChosen({ model }));
  await Promise.all([wakeModels({ resume }), choosing]);
  expect(await browser.storage.session.get('no-model')).toEqual({});
});

it('who wakes between what is said of a choice and the choice itself hides it from nobody', async () => {
  await forgetNone();
  await wakeModels({ resume });
  expect(await browser.storage.session.get('no-model')).toEqual({ 'no-model': true });
  await writeChosen({ model });
  await followChosen({ leaveOld: async () => undefined });
  expect(await browser.storage.session.get('no-model')).toEqual({});
});
