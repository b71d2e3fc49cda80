import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { setLook } from '../../../core/cards/look';
import { withStore } from '../../../core/store';
import { panelHandlers } from '../../../entrypoints/background/panelHandlers';
import { cardLook } from '../../../entrypoints/cards/look';
import { writeGlossary } from '../../../entrypoints/glossary/stored';
import { useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();

const paper = '2509.04664';
const scripting = { executeScript: vi.fn(async () => []), insertCSS: vi.fn(async () => {}) };
const action = { setIcon: vi.fn(async () => {}), setTitle: vi.fn(async () => {}) };
const page = (path: string) => ({ tab: 7, url: `https://arxiv.org/${path}`, isPrivate: false });

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(browser, { scripting, action });
});

describe('a summary that a press has opened', () => {
  const glossary = { from: 'x', of: 9, terms: [{ ko: '환각', en: 'hallucination', uses: 5 }] };

  it.each([
    ['https://arxiv.org/list/cs.CL/new', false, 1],
    ['https://arxiv.org/html/2509.04664v1', false, 1],
    ['https://papers.cool/arxiv/cs.CL', false, 1],
    ['https://arxiv.org/list/cs.CL/new', true, 1],
    // There it came with the page.
    ['https://arxiv.org/abs/2509.04664', false, 0],
  ])(
    'tells its terms too, of however old a paper: %s, in private %s',
    async (url, isPrivate, n) => {
      setLook(cardLook);
      const { entries, ...head } = sampleDigest('2025-09-08-a', [paper], '환각을 줄인다.');
      await withStore(async (db) => {
        await db.put('heads', { ...head, source: 's', revision: '1', papers: [paper] });
        await db.put('bodies', { source: 's', id: head.id, entries });
      });
      await writeGlossary(glossary);
      await panelHandlers.seen({ paper }, { tab: 7, url, isPrivate });
      if (n > 0) await vi.waitFor(() => expect(scripting.executeScript).toHaveBeenCalled());
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(scripting.executeScript).toHaveBeenCalledTimes(n);
    },
  );
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
