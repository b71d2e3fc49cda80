import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { cardKey } from '../../../../core/cards';
import { tellGone } from '../../../../entrypoints/background/pages/tellGone';

const [paper, other] = ['2509.00001', '2509.00002'];
const card = (source: string, words = '') =>
  JSON.stringify(['section', { 'data-source': source, 'data-id': '2026-01-02' }, words]);
const brought = vi.fn(async (_what: object) => []);

beforeEach(() => {
  brought.mockClear();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['*://arxiv.org/abs/*'] }],
  } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { id: 1, url: `https://arxiv.org/abs/${paper}v2` },
    { id: 2, url: `https://arxiv.org/abs/${other}` },
    { id: 3, url: 'https://arxiv.org/abs/' },
  ] as never);
  // Files share the browser, and others give it a part of this alone.
  Object.assign(browser, { scripting: { executeScript: brought } });
});
afterEach(() => vi.restoreAllMocks());

describe('a page that is open', () => {
  it.each([
    ['went', { oldValue: card('made') }],
    ['came', { newValue: card('made') }],
    ['names another digest', { oldValue: card('made'), newValue: card('feed') }],
  ])('hears that its paper’s card %s, and no other page does', async (_what, change) => {
    await tellGone({ [cardKey(paper ?? '')]: change });
    expect(brought.mock.calls).toEqual([[{ target: { tabId: 1 }, files: ['/gone.js'] }]]);
  });

  it.each([
    [
      'is only drawn anew',
      { [cardKey(paper ?? '')]: { oldValue: card('a'), newValue: card('a', 'b') } },
    ],
    ['is not what changed', { 'mark:2509.00001': { newValue: true } }],
    ['is of a paper that no page shows', { [cardKey('2509.00009')]: { oldValue: card('a') } }],
  ])('is left alone where a card %s', async (_what, changes) => {
    await tellGone(changes);
    expect(brought).not.toHaveBeenCalled();
  });

  it('that sleeps costs nobody else', async () => {
    brought.mockRejectedValueOnce(new Error('No tab with id: 1'));
    const gone = { oldValue: card('made') };
    await tellGone({ [cardKey(paper ?? '')]: gone, [cardKey(other ?? '')]: gone });
    expect(brought).toHaveBeenCalledTimes(2);
  });
});
