import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { today } from '../../../../core/day';
import { setRead, setSeen } from '../../../../core/reading/setRead';
import { writeSettings } from '../../../../core/settings';
import { withStore } from '../../../../core/store';
import { showBadge } from '../../../../entrypoints/background/toolbar/badge';
import { useBrowser } from '../../../browser';

useBrowser();

const papers = ['2509.00001', '2509.00002', '2509.00003'];
const text = vi.fn();
let isAllowed = true;

beforeEach(async () => {
  text.mockReset();
  isAllowed = true;
  const action = { setBadgeBackgroundColor: vi.fn(), setBadgeText: text, setTitle: vi.fn() };
  Object.assign(browser, { action });
  Object.assign(browser.permissions, { contains: async () => isAllowed });
  for (const [id, date] of [
    ['now', today()],
    ['old', '2025-09-01'],
  ] as const) {
    const own = id === 'now' ? papers : ['2509.00009'];
    const head = { source: 's', id, date, title: id, revision: id, papers: own };
    await withStore((db) => db.put('heads', head));
  }
});

const shown = async (progress?: Parameters<typeof showBadge>[0]) => {
  await showBadge(progress);
  return text.mock.calls.at(-1)?.[0].text;
};
const progress = { parts: [], total: 0 } as unknown as Parameters<typeof showBadge>[0];

describe('the badge', () => {
  it('counts nothing until the reader wants it to', async () => {
    expect(await shown()).toBe('');
  });

  it('counts what of today is neither seen nor read', async () => {
    await writeSettings({ badge: 'unread' });
    expect(await shown()).toBe('3');
    await setSeen(papers.slice(0, 1));
    await setRead(papers.slice(1, 2), true);
    expect(await shown()).toBe('1');
    await setRead(papers, true);
    expect(await shown()).toBe('');
  });

  it('says first that arXiv is withheld', async () => {
    await writeSettings({ badge: 'unread' });
    isAllowed = false;
    expect(await shown()).toBe('!');
    expect(await shown(progress)).toBe('!');
  });

  it('leaves a trace when something was read', async () => {
    const heard = vi.fn();
    browser.storage.onChanged.addListener(heard);
    await setRead(papers, true);
    expect(heard).toHaveBeenCalledWith(
      expect.objectContaining({ readings: expect.anything() }),
      'session',
    );
  });
});
