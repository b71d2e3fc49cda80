// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readGlimpse } from '../../../entrypoints/lastShown/glimpse';
import { drawNodes } from '../../../entrypoints/lastShown/nodes';
import { useGlimpse } from '../../../entrypoints/popup/glimpse/useGlimpse';
import type { PopupData } from '../../../entrypoints/popup/shown/toShown';
import { useBrowser } from '../../browser';
import { mount, unmount } from '../../components/mount';
import { day, type Shown, today } from '../../components/popup/samples';

useBrowser();
afterEach(unmount);

const data: PopupData = {
  kind: 'data',
  pages: [],
  news: [],
  page: { key: today, date: today, heads: [], papers: [] },
  day: { groups: [], skipped: 0 },
  tabPaper: undefined,
  readings: new Map(),
  whole: true,
  names: {},
  noted: {},
  inPrivate: false,
};
const shown: Shown = { kind: 'shown', day: day() };

async function show(read: PopupData): Promise<void> {
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  const Host = () => {
    useGlimpse({ ...read, pages: [read.page] }, shown, today);
    return null;
  };
  await mount(<Host />);
}

const waitForPage = () =>
  vi.waitFor(async () => {
    const glimpse = await readGlimpse(today);
    expect(glimpse.page).toBeDefined();
    return glimpse;
  });

describe('what the popup shows', () => {
  it('is kept as it is drawn, with nothing unfolded and no text of a summary', async () => {
    await show(data);
    const kept = await waitForPage();
    const root = document.createElement('div');
    root.append(...drawNodes(kept.page));
    expect(root.querySelectorAll('.row').length).toBe(3);
    expect(root.textContent).toContain('Why Language Models Hallucinate');
    expect(root.querySelector('[aria-expanded=true]')).toBeNull();
    expect(JSON.stringify(kept).length).toBeLessThan(40_000);
  });

  it('is not kept in a private window', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await show({ ...data, inPrivate: true });
    await show(data);
    await waitForPage();
    expect(set).toHaveBeenCalledTimes(1);
  });
});
