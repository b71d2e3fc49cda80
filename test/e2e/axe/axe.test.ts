import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPage, sampleRows } from '../../arxiv/list';
import { htmlAnswer } from '../../arxiv/site';
import type { ChromiumBrowser } from '../browsers/chromium';
import { liveRow, waitFor } from '../look';
import { importDigest } from '../stage/digest';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { violations, violationsInDark } from '../stage/violations';
import { whole } from '../whole';

const sample = 'https://arxiv.org/abs/2401.99042';
const panel = 'yoyak-panel';
const rich = `---
title: 눈으로 보는 시험
date: 2024-01-05 09:00:00
---

# 1. [Sample](${sample}v1)

제목 없는 글에 [링크](https://example.org/)와 수식 $x^2$가 있다. 환각(hallucination)도 있다.

## Introduction

- Goal: 목표이다.
- Motivation: 동기이다.

## Results

| 모델 | 아주 긴 이름의 벤치마크 하나 | 아주 긴 이름의 벤치마크 둘 | 아주 긴 이름의 벤치마크 셋 |
| --- | --- | --- | --- |
| 가 | 1 | 2 | 3 |

$$
\\sum_{i=1}^{n} \\frac{a_i + b_i}{c_i} = \\alpha_1 + \\alpha_2 + \\alpha_3 + \\alpha_4 + \\alpha_5 + \\alpha_6
$$

## Limitations

정보 부족

## Reproducibility

\`\`\`
python train.py --a-long-option-that-does-not-break --another-long-option-that-does-not-break
\`\`\`

# 2. [Another Sample](https://arxiv.org/abs/2401.99043v1)

오래 보이던 것이 읽은 것이 되어도 훑어볼 논문이 남는다.
`;

// Both languages, and each state both light and dark, on demand; else light and dark by turns.
const chromium = wantedBrowsers().includes('chromium');

describe.runIf(chromium).each(whole ? ['ko', 'en'] : ['ko'])('every view in %s', (language) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage('chromium', { language });
    page = (stage.browser as ChromiumBrowser).page;
    await importDigest(stage.browser, '눈으로 보는 시험', rich);
    await waitFor(stage.browser, '.result');
  });
  afterAll(() => stage?.close());

  const visit = async (address: string, path: string) => {
    await stage.browser.open(address);
    await waitFor(stage.browser, path);
  };
  const showPanel = () => visit(sample, `${panel} >>> .section`);
  let turn = 0;
  /** What is wrong with the page as it stands, in the light, in the dark, or in both. */
  const look = async () => {
    turn += 1;
    return [
      ...(whole || turn % 2 === 1 ? await violations(page) : []),
      ...(whole || turn % 2 === 0 ? await violationsInDark(page) : []),
    ];
  };

  it('of the options page is clean, with the report of an import', async () => {
    expect(await violations(page)).toEqual([]);
  });

  it('of a term that tells its other side is clean, and so is the text around it', async () => {
    await visit(stage.browser.address('reader.html?paper=2401.99042'), '.term');
    await page.locator('.term').first().focus();
    expect((await waitFor(stage.browser, '.tip')).text).toContain('hallucination');
    expect(await look()).toEqual([]);
  });

  it.each([
    ['popup.html', liveRow],
    ['options.html', '[aria-labelledby=list] li'],
    ['welcome.html', '.step'],
    ['reader.html', '.row'],
    ['reader.html?view=bookmarks', '.list h1'],
    ['reader.html?paper=2401.99042', 'article .section'],
    ['reader.html?view=catchup', '.card h1'],
  ])('of %s is clean, light or dark, and fits a phone', async (address, path) => {
    await visit(stage.browser.address(address), path);
    expect(await look()).toEqual([]);
    await stage.browser.resize(360, 640);
    expect(await stage.browser.run(() => document.documentElement.scrollWidth)).toBe(360);
    await stage.browser.resize(1280, 900);
  });

  it('of the search in the popup is clean, light or dark, and fits a phone', async () => {
    const { browser } = stage;
    await visit(browser.address('popup.html'), liveRow);
    await browser.press('/');
    await browser.type('header input', 'attention');
    await waitFor(browser, '.row mark');
    expect(await look()).toEqual([]);
    await browser.resize(360, 640);
    expect(await browser.run(() => document.documentElement.scrollWidth)).toBe(360);
    await browser.resize(1280, 900);
  });

  it('of the side panel is clean, with a paper and without, light or dark, and fits its width', async () => {
    const { browser } = stage;
    await browser.resize(360, 640);
    await visit(browser.address('sidepanel.html'), '.sites button');
    expect(await look()).toEqual([]);
    const beside = await page.context().newPage();
    await beside.goto(sample);
    await waitFor(browser, '.sidepanel .gist');
    expect(await look()).toEqual([]);
    expect(await browser.run(() => document.documentElement.scrollWidth)).toBe(360);
    await beside.close();
    await browser.resize(1280, 900);
  });

  it('of the panel is clean, light, dark and collapsed', async () => {
    await showPanel();
    expect(await violations(page, panel)).toEqual([]);
    await stage.browser.run(() => document.body.setAttribute('style', 'background: #181a1b'));
    await page.locator(`${panel}[data-theme="dark"]`).waitFor();
    expect(await violations(page, panel)).toEqual([]);
    await stage.browser.click(`${panel} >>> .fold`);
    await page.locator(`${panel} .sections`).waitFor({ state: 'hidden' });
    expect(await violations(page, panel)).toEqual([]);
    await stage.browser.click(`${panel} >>> .fold`);
    await page.locator(`${panel} .section`).first().waitFor();
  });

  it('of a list is clean, with its bar, a card and a whole summary, light and dark, and fits a phone', async () => {
    const { browser, arxiv } = stage;
    const rows = [{ paper: '2401.99042', title: 'Sample' }, ...sampleRows(20)];
    arxiv.serve('/list/cs.CL/new', htmlAnswer(listPage(rows)));
    await visit('https://arxiv.org/list/cs.CL/new', 'yoyak-list >>> .only');
    await browser.press('r');
    await waitFor(browser, 'yoyak-mark >>> yoyak-panel >>> .gist');
    expect(await violations(page, 'yoyak-mark')).toEqual([]);
    expect(await violations(page, 'yoyak-list')).toEqual([]);
    await browser.run(() => document.body.setAttribute('style', 'background: #181a1b'));
    await page.mouse.move(600, 700);
    await page.locator('yoyak-mark[data-theme="dark"] .mark').first().waitFor();
    expect(await violations(page, 'yoyak-mark')).toEqual([]);
    await browser.click('yoyak-mark >>> .mark');
    await waitFor(browser, 'dd > yoyak-panel >>> .section');
    expect(await violations(page, 'dd > yoyak-panel')).toEqual([]);
    expect(await violations(page, 'yoyak-list')).toEqual([]);
    await browser.resize(360, 640);
    const [wide, own] = await browser.run(() => {
      const measure = () => document.documentElement.scrollWidth;
      const before = measure();
      const ours = document.querySelectorAll('yoyak-mark, yoyak-list, yoyak-panel');
      for (const each of ours) each.remove();
      return [before, measure()];
    });
    expect(wide).toBe(own);
    await browser.resize(1280, 900);
  });

  it('of the panel fits every window and makes no page wider', async () => {
    await showPanel();
    for (const width of [360, 768, 1280, 1920]) {
      await stage.browser.resize(width, 900);
      const seen = await stage.browser.run(measure);
      expect(seen, `${width}`).toMatchObject({ heading: 1, beside: seen.without });
      expect(seen.left, `${width}`).toBeGreaterThanOrEqual(0);
      expect(seen.right, `${width}`).toBeLessThanOrEqual(width);
    }
    await stage.browser.resize(1280, 900);
  });

  it('of the panel is printed without buttons, where it stands', async () => {
    await showPanel();
    const buttons = () =>
      page
        .locator(`${panel} button`)
        .evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).length);
    expect(await buttons()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await buttons()).toBe(0);
    const frame = page.locator(`${panel} .frame`);
    await page.locator(panel).evaluate((host) => host.setAttribute('data-place', 'float'));
    const position = () => frame.evaluate((box) => getComputedStyle(box).position);
    expect(await position()).toBe('static');
    await page.emulateMedia({ media: null });
    expect(await position()).toBe('fixed');
  });
});

/** The panel's edges, the page's width with and without it, and in how many lines a long heading stands. */
function measure() {
  const root = document.documentElement;
  const host = document.querySelector('yoyak-panel');
  const box = host?.shadowRoot?.querySelector('.panel')?.getBoundingClientRect();
  const heading = host?.shadowRoot?.querySelector('.other > h3');
  const range = document.createRange();
  if (heading) range.selectNodeContents(heading);
  const beside = root.scrollWidth;
  const next = host?.nextSibling;
  host?.remove();
  const without = root.scrollWidth;
  // Back before anyone sees that it was gone.
  if (host) next?.before(host);
  return {
    beside,
    without,
    left: box?.left ?? Number.NaN,
    right: box?.right ?? Number.NaN,
    heading: range.getClientRects().length,
  };
}
