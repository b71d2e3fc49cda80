import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { createPanelHandlers } from '../../../entrypoints/background/panelHandlers';
import { useBrowser } from '../../browser';

useBrowser();

const panelHandlers = createPanelHandlers();
const paper = '2509.04664';
const scripting = { executeScript: vi.fn(async () => []), insertCSS: vi.fn(async () => {}) };
const action = { setIcon: vi.fn(async () => {}), setTitle: vi.fn(async () => {}) };
const page = (path: string) => ({ tab: 7, url: `https://arxiv.org/${path}`, isPrivate: false });

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(browser, { scripting, action });
});

describe('a page that shows a panel', () => {
  it.each([
    ['abs', undefined, 1],
    ['abs', true, 0],
    ['html', undefined, 0],
    ['html', true, 0],
  ] as const)(
    'has its icon, and its figures compared once: %s, again %s',
    async (kind, again, n) => {
      await panelHandlers.shown({ paper, ...(again && { again }) }, page(`${kind}/${paper}`));
      expect(action.setIcon).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7 }));
      expect(scripting.executeScript).toHaveBeenCalledTimes(n);
    },
  );
});
