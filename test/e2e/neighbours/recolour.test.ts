import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor, waitUntil } from '../look';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { abstractNeighbours } from './abstracts';
import { otherNeighbours } from './everywhere';
import { recolour } from './recolour';
import { type Written, writeNeighbours } from './write';

const all = [recolour, ...abstractNeighbours, ...otherNeighbours];
const url = 'https://arxiv.org/abs/1706.03762';

describe.runIf(wantedBrowsers().includes('chromium'))('a panel that is recoloured', () => {
  let stage: Stage;
  let written: Written;
  beforeAll(async () => {
    written = await writeNeighbours(all);
    stage = await openStage('chromium', { neighbours: { before: written.folders } });
    await stage.browser.open(url);
    await waitFor(stage.browser, 'yoyak-panel');
  });
  afterAll(async () => {
    const faults = await stage?.browser.faults().finally(stage.close);
    await written?.remove();
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const measure = () => stage.browser.run(measureContrast);

  it.each([
    ['alone, as it comes', ['recolour'], ''],
    ['alone, when it is there', ['recolour'], '&after'],
    ['beside all others, as it comes', all.map(({ name }) => name), ''],
    ['beside all others, when it is there', all.map(({ name }) => name), '&after'],
  ] as const)('is in the dark and can be read: %s', async (_when, names, query) => {
    const { browser } = stage;
    await browser.open(`${url}?neighbours=${names.join('+')}${query}`);
    await waitFor(browser, 'yoyak-panel >>> .section');
    await waitUntil(
      () =>
        browser.run(() => {
          const host = document.querySelector<HTMLElement>('yoyak-panel');
          const sheets = host?.shadowRoot?.querySelectorAll('style.recolour').length ?? 0;
          return { theme: host?.dataset.theme, isReached: sheets > 1 };
        }),
      ({ theme, isReached }) => theme === 'dark' && isReached,
      { what: 'the theme of what is recoloured' },
    );
    const seen = await measure();
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
  });
});

/** What can be read in the panel, and by how much it stands out from what is behind it. */
function measureContrast() {
  const read = (color: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    const scale = color.startsWith('rgb') ? 255 : 1;
    return { parts: [red, green, blue].map((part) => part / scale), alpha };
  };
  const luminance = (parts: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const over = (top: ReturnType<typeof read>, parts: readonly number[]) =>
    top.parts.map((part, at) => part * top.alpha + (parts[at] ?? 0) * (1 - top.alpha));
  const behind = (element: Element): readonly number[] => {
    const up = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
    const own = read(getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own.parts : over(own, up ? behind(up) : [1, 1, 1]);
  };
  const root = document.querySelector('yoyak-panel')?.shadowRoot;
  if (!root) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen: { readonly text: string; readonly contrast: number }[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (!element || text === '' || element.localName === 'style') continue;
    if (!element.checkVisibility({ visibilityProperty: true }) || !element.getClientRects().length)
      continue;
    const back = behind(element);
    const ink = over(read(getComputedStyle(element).color), back);
    const [a = 0, b = 0] = [luminance(ink), luminance(back)].sort((x, y) => y - x);
    const place = `${element.localName}.${element.className}: ${text.slice(0, 40)}`;
    seen.push({ text: place, contrast: Math.round(((a + 0.05) / (b + 0.05)) * 100) / 100 });
  }
  return seen;
}
