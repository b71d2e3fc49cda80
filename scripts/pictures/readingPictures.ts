import type { ChromiumBrowser } from '../../test/e2e/browsers/chromium';
import { liveRow, waitFor } from '../../test/e2e/look';
import { importDigest, writeDigest } from '../../test/e2e/stage/digest';
import { figured, summary } from './readingSite';

const darkened = `html, body, #abs-outer, .subheader, .extra-services, footer { background: #181a1b !important }
  body, h1, h2, h3, td, footer { color: #e8e6e3 !important } #content a { color: #7aa7e8 !important }`;
/** With `PICTURES=list,figures` these alone, at 1280. */
const only = process.env.PICTURES?.split(',');

type Take = (name: string) => Promise<void>;
type View = {
  readonly name: string;
  /** Where it is: a page of ours, or an address. */
  readonly at: string;
  /** What stands there when it is complete. */
  readonly ready: string;
  readonly prepare?: (browser: ChromiumBrowser) => Promise<void>;
  /** It has one width of its own. */
  readonly width?: number;
};

const views: readonly View[] = [
  {
    name: 'popup-open',
    at: 'popup.html',
    ready: liveRow,
    width: 400,
    prepare: async ({ press }) => press('j', 'Enter'),
  },
  { name: 'popup-search', at: 'popup.html', ready: liveRow, width: 400, prepare: searchInPopup },
  { name: 'welcome', at: 'welcome.html', ready: 'h1' },
  { name: 'reader-day', at: 'reader.html?day=2025-09-01', ready: '.list .row' },
  {
    name: 'reader-paper',
    at: 'reader.html?day=2025-09-01&paper=1706.03762',
    ready: '.inside .section',
  },
  { name: 'reader-search', at: 'reader.html?q=%ED%99%98%EA%B0%81', ready: '.list .row' },
  { name: 'reader-nothing', at: 'reader.html?q=%EB%80%81%EB%9A%AB', ready: '.list' },
  { name: 'reader-bookmarks', at: 'reader.html?view=bookmarks', ready: '.list' },
  { name: 'reader-terms', at: 'reader.html?view=terms', ready: '.terms' },
  { name: 'reader-catchup', at: 'reader.html?view=catchup', ready: 'main' },
  { name: 'sidepanel', at: 'sidepanel.html', ready: 'body', width: 400 },
  { name: 'options-subscriptions', at: 'options.html#subscriptions', ready: 'main' },
  { name: 'options-reading', at: 'options.html#reading', ready: 'main' },
  { name: 'options-model', at: 'options.html#model', ready: '[data-chapter=model]' },
  { name: 'options-about', at: 'options.html#about', ready: 'main' },
  {
    name: 'list',
    at: 'https://arxiv.org/list/cs.CL/new',
    ready: 'yoyak-list >>> .only',
  },
  {
    name: 'list-card',
    at: 'https://arxiv.org/list/cs.CL/new',
    ready: 'yoyak-list >>> .only',
    prepare: async ({ press }) => press('r'),
  },
  { name: 'html-bar', at: 'https://arxiv.org/html/1706.03762v7', ready: 'yoyak-bar' },
  {
    name: 'figures',
    at: `https://arxiv.org/abs/${figured}`,
    ready: 'yoyak-panel >>> .figures .count',
    prepare: (browser) => browser.click('yoyak-panel >>> .figure[role]'),
  },
];

async function searchInPopup(browser: ChromiumBrowser): Promise<void> {
  await browser.press('/');
  await browser.type('input[type=search]', '환각');
  await browser.page.waitForTimeout(500);
}

/** What there is to read before the first picture is taken. */
export async function fillReading(browser: ChromiumBrowser): Promise<void> {
  const digest = writeDigest('수치 시험', [`https://arxiv.org/abs/${figured}`], summary);
  await importDigest(browser, '수치 시험', digest);
}

/** Every page to read in, narrow and wide, light and dark; `take` names the picture. */
export async function takeReading(browser: ChromiumBrowser, take: Take): Promise<void> {
  for (const { name, at, ready, prepare, width } of views.filter(
    (view) => only?.includes(view.name) ?? true,
  ))
    for (const wide of width ? [width] : only ? [1280] : [360, 800, 1280])
      for (const scheme of ['light', 'dark'] as const) {
        await browser.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await browser.resize(wide, width ? 600 : 900);
        await browser.open(at.startsWith('https:') ? at : browser.address(at));
        await waitFor(browser, ready);
        // arXiv has no dark pages of its own: as an extension makes them.
        if (scheme === 'dark' && at.startsWith('https:'))
          await browser.page.addStyleTag({ content: darkened });
        await prepare?.(browser);
        await take(`${name}${width ? '' : `-${wide}`}${scheme === 'dark' ? '-dark' : ''}`);
      }
  await browser.page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** A paper's PDF with the tab at its edge, and the side panel beside it, which is a window of its own: put together here. */
export async function takeBeside(browser: ChromiumBrowser, take: Take): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const panel = await browser.context.newPage();
    const paper = await browser.context.newPage();
    for (const page of [panel, paper]) await page.emulateMedia({ colorScheme: scheme });
    await panel.setViewportSize({ width: 400, height: 900 });
    await paper.setViewportSize({ width: 880, height: 900 });
    await paper.goto('https://arxiv.org/pdf/1706.03762v7');
    await paper.locator('yoyak-tab').waitFor({ state: 'attached', timeout: 10_000 });
    await panel.goto(browser.address('sidepanel.html'));
    await paper.bringToFront();
    await panel.locator('h1').waitFor({ timeout: 10_000 });
    await paper.waitForTimeout(1000);
    const pictures = [await paper.screenshot(), await panel.screenshot()];
    await browser.resize(1280, 900);
    await browser.open('about:blank');
    const images = pictures.map(
      (png) => `<img src="data:image/png;base64,${png.toString('base64')}">`,
    );
    await browser.page.setContent(`<body style="margin:0;display:flex">${images.join('')}</body>`);
    await take(`pdf-beside-1280${scheme === 'dark' ? '-dark' : ''}`);
    for (const page of [panel, paper]) await page.close();
  }
}
