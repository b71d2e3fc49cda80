// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CARD_FORMAT, STATE, version } from '../../../core/cards';
import { writeHolders, writeLists } from '../../../core/covered/holders';
import { showTab } from '../../../entrypoints/paper.content/showTab';

const paper = '2509.04664';
const old = 'hep-th/9901001';
const send = vi.fn(
  async (_message: object): Promise<{ answer: unknown }> => ({ answer: undefined }),
);
const { sendMessage } = browser.runtime;
const tabs = () => document.querySelectorAll('yoyak-tab');

beforeEach(async () => {
  fakeBrowser.reset();
  send.mockClear();
  Object.assign(browser.runtime, { sendMessage: send });
  document.body.innerHTML = '';
  const head = { source: 's', date: '2025-09-08', title: 'A digest', revision: 'r' };
  const digests = [{ ...head, id: 'd', papers: [paper, old] }];
  const records = [...writeHolders(digests), ...writeLists(digests)];
  const state = {
    format: CARD_FORMAT,
    version: version(),
    language: fakeLanguage(),
    holds: 'some',
  };
  // Of no paper there is a card.
  await browser.storage.local.set({ ...Object.fromEntries(records), [STATE]: state });
});
afterEach(() => {
  Object.assign(browser.runtime, { sendMessage });
  vi.unstubAllGlobals();
});
const fakeLanguage = () => browser.i18n.getMessage('language');
const at = (pathname: string) => {
  vi.stubGlobal('location', { pathname });
  return showTab();
};

describe('the slim tab', () => {
  it.each([
    ['/pdf/2509.04664', paper],
    ['/pdf/2509.04664v2', paper],
    ['/pdf/2509.04664v1.pdf', paper],
    ['/pdf/hep-th/9901001v1', 'hep-th/9901001'],
  ])('stands in a page of a paper that has a summary: %s', async (pathname, of) => {
    await at(pathname);
    expect(tabs()).toHaveLength(1);
    expect(send).toHaveBeenCalledExactlyOnceWith({ name: 'shown', paper: of });
  });

  it.each(['/pdf/2509.00001', '/pdf/', '/pdf/about.pdf'])('is nowhere else: %s', async (path) => {
    await at(path);
    expect(tabs()).toHaveLength(0);
    expect(send).not.toHaveBeenCalled();
  });

  it.each([
    ['stands', ['yoyak', {}], 1],
    ['does not stand', undefined, 0],
  ])('%s where the background says so, while nothing else can', async (_what, answer, count) => {
    await browser.storage.local.remove(STATE);
    send.mockResolvedValueOnce({ answer });
    await at('/pdf/2509.04664');
    expect(send).toHaveBeenCalledWith({ name: 'frame', paper });
    expect(tabs()).toHaveLength(count);
  });

  it('is there once, also after an update has left an old one', async () => {
    document.body.append(document.createElement('yoyak-tab'));
    await at('/pdf/2509.04664');
    expect(tabs()).toHaveLength(1);
    expect(tabs()[0]?.shadowRoot?.querySelector('button')).not.toBeNull();
  });

  it('does nothing when a page presses it', async () => {
    await at('/pdf/2509.04664');
    send.mockClear();
    tabs()[0]?.shadowRoot?.querySelector('button')?.click();
    expect(send).not.toHaveBeenCalled();
  });
});
