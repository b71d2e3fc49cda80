import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { markCard } from '../../../../core/cards';
import { markCards } from '../../../../core/cards/marks';
import { hearChanges } from '../../../../entrypoints/background/toolbar/hearChanges';
import { useBrowser } from '../../../browser';

useBrowser();

const tabs = [
  { id: 1, url: 'https://arxiv.org/abs/2509.04664v2' },
  { id: 2, url: 'https://arxiv.org/abs/2509.00001?context=cs.CL' },
  { id: 3, url: 'https://arxiv.org/list/cs.CL/new' },
  { id: 4, url: 'https://arxiv.org/abs/2509.04664' },
  { url: 'https://arxiv.org/abs/2509.04664' },
  { id: 6 },
];
const send = vi.fn(async (_tab: number, _marks: unknown) => undefined);
const query = vi.fn(async () => tabs);

beforeEach(() => {
  vi.clearAllMocks();
  const { manifest_version, name, version } = browser.runtime.getManifest();
  const scripts = [{ matches: ['*://arxiv.org/abs/*'] }];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version, name, version },
    content_scripts: scripts,
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation(query as never);
  Object.assign(browser.tabs, { sendMessage: send });
  hearChanges(async () => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a bookmark', () => {
  it('is told to each tab that shows its paper, and to no other', async () => {
    await markCard('2509.04664', true);
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    expect(send.mock.calls).toEqual([
      [1, { '2509.04664': true }],
      [4, { '2509.04664': true }],
    ]);
    expect(query).toHaveBeenCalledWith({ url: ['*://arxiv.org/abs/*'] });
    send.mockClear();
    await markCard('2509.04664', false);
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    expect(send).toHaveBeenLastCalledWith(4, { '2509.04664': false });
  });

  it('is told also where one of its tabs sleeps, and where many are set at once', async () => {
    send.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await markCards(['2509.00001', '2509.04664', '2509.00009']);
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(3));
    expect(send).toHaveBeenCalledWith(2, { '2509.00001': true });
  });

  it('alone has the tabs looked for: what else is stored is none of theirs', async () => {
    await browser.storage.local.set({ 'card:2509.04664': 'x', settings: {} });
    await markCard('2509.00001', true);
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    expect(query).toHaveBeenCalledTimes(1);
  });
});
