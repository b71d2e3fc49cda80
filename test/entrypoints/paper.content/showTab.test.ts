// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showTab } from '../../../entrypoints/paper.content/showTab';

const paper = '2509.04664';
const send = vi.fn(async (_message: object) => ({ answer: undefined }));
const { sendMessage } = browser.runtime;
const tabs = () => document.querySelectorAll('yoyak-tab');

beforeEach(async () => {
  fakeBrowser.reset();
  send.mockClear();
  Object.assign(browser.runtime, { sendMessage: send });
  document.body.innerHTML = '';
  await browser.storage.local.set({ [`card:${paper}`]: 'a card', 'card:hep-th/9901001': 'one' });
});
afterEach(() => {
  Object.assign(browser.runtime, { sendMessage });
  vi.unstubAllGlobals();
});
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
