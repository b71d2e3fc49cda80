// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CARD_FORMAT, cardKey, STATE } from '../../../core/cards';
import { openCardWriter } from '../../../core/cards/cache/shared';
import { followPanel } from '../../../entrypoints/gone/followPanel';

const paper = '2511.01234';
const made = { 'data-source': 'made', 'data-id': '2026-01-02' };
const feed = { 'data-source': 'feed', 'data-id': 'x' };
const { version } = fakeBrowser.runtime.getManifest();
const state = {
  format: CARD_FORMAT,
  version,
  language: '',
  words: 'ko',
  holds: 'all',
  shared: '[]',
};
let isHidden = true;
const asked = vi.fn(async (_message: object): Promise<object> => ({ answer: undefined }));
const hide = (on: boolean) => {
  isHidden = on;
  document.dispatchEvent(new Event('visibilitychange'));
};
const store = (frame: readonly unknown[]) =>
  browser.storage.local.set({ [cardKey(paper)]: openCardWriter([])(frame as never) });
const panel = () => document.querySelector('yoyak-panel');

function stand(attributes: Readonly<Record<string, string>>) {
  const host = document.createElement('yoyak-panel');
  const section = document.createElement('section');
  section.className = 'panel';
  for (const [name, value] of Object.entries(attributes)) section.setAttribute(name, value);
  host.attachShadow({ mode: 'open' }).append(section);
  document.body.append(host);
}

beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockClear();
  isHidden = true;
  delete (globalThis as { yoyakTaken?: true }).yoyakTaken;
  vi.stubGlobal('location', new URL(`https://arxiv.org/abs/${paper}`));
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(asked as never);
  await browser.storage.local.set({ [STATE]: state });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('a panel in a page that is open', () => {
  it('goes with its summary, and comes back with it', async () => {
    stand(made);
    await followPanel();
    expect(panel()).toBeNull();
    expect(asked).not.toHaveBeenCalled();
    await store(['section', made]);
    await followPanel();
    expect(asked.mock.calls).toEqual([[{ name: 'renew', paper }]]);
  });

  it('stays as long as somebody looks', async () => {
    isHidden = false;
    stand(made);
    const over = followPanel();
    await Promise.resolve();
    hide(false);
    expect(panel()).not.toBeNull();
    hide(true);
    await over;
    expect(panel()).toBeNull();
  });

  it('gives way to another digest’s', async () => {
    stand(made);
    await store(['section', feed]);
    await followPanel();
    expect(panel()).toBeNull();
    expect(asked.mock.calls).toEqual([[{ name: 'renew', paper }]]);
  });

  it.each([
    ['its card shows it', ['section', made]],
    ['a tab leads to it', ['section', feed, ['button', made, '내가 만든 요약']]],
  ])('stays where %s', async (_what, frame) => {
    stand(made);
    await store(frame);
    await followPanel();
    expect(panel()).not.toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  it('is asked for where the cards cannot know, and stays', async () => {
    stand(made);
    await browser.storage.local.set({ [STATE]: { ...state, holds: 'some' } });
    asked.mockResolvedValueOnce({ answer: ['section', made] });
    await followPanel();
    expect(asked.mock.calls).toEqual([[{ name: 'frame', paper }]]);
    expect(panel()).not.toBeNull();
  });

  it('comes into no page that had none', async () => {
    await store(['section', made]);
    await followPanel();
    expect(asked).not.toHaveBeenCalled();
  });
});
