import { mkdir, writeFile } from 'node:fs/promises';
import { sampleSite } from '../test/arxiv/site';
import { type ChromiumBrowser, startChromium } from '../test/e2e/browsers/chromium';
import { waitFor } from '../test/e2e/look';
import { answerAsArxiv, arxivHandlers } from '../test/e2e/stage/arxiv';
import { startHosts } from '../test/e2e/stage/hosts';
import { startGate } from '../test/e2e/stage/proxy';
import { builds } from '../test/e2e/stage/stage';
import { findBrowser } from './browsers.mjs';
import { reducePng } from './palette';
import { setScene, type Take, takeOptions } from './pictures/optionsPictures';
import { fillReading, takeBeside, takeReading } from './pictures/readingPictures';
import { readingSite } from './pictures/readingSite';

const [folder = 'docs/screenshots', extension = builds.chromium] = process.argv.slice(2);
const paper = 'https://arxiv.org/abs/1706.03762';
/** Width of the window → its height, enough for the whole panel. */
const sizes = [
  [360, 1560],
  [768, 1050],
  [1280, 960],
  [1920, 960],
] as const;
/** What an extension that darkens every site does to a page, in short. */
const darkened = `
  html, body, #abs-outer, .subheader, .extra-services, footer { background: #181a1b !important; }
  body, h1, h2, h3, td, footer { color: #e8e6e3 !important; }
  #content a, footer a { color: #7aa7e8 !important; }
  * { border-color: #3b4042 !important; }
`;

await mkdir(folder, { recursive: true });
const executable = await findBrowser('chromium');
if (!executable) throw new Error('chromium is not installed: npm test installs it');
for (const language of ['ko', 'en']) {
  if (!process.env.PICTURES) await takeScene(executable, language);
  await takeReadingPages(executable, language);
}

async function takeScene(executable: string, language: string): Promise<void> {
  const scene = await setScene();
  const arxiv = arxivHandlers(answerAsArxiv(sampleSite()));
  const hosts = await startHosts({ ...arxiv, ...scene.hosts });
  const gate = await startGate(hosts);
  const browser = await startChromium({ executable, gate, language, extension });
  try {
    await takePanels(browser, language);
    await takePages(browser, language);
    await takeOptions(browser, scene, takeIn(language));
  } finally {
    await browser.close();
    await gate.close();
    await hosts.close();
  }
}

async function takeReadingPages(executable: string, language: string): Promise<void> {
  const hosts = await startHosts(arxivHandlers(answerAsArxiv(readingSite())));
  const gate = await startGate(hosts);
  const browser = await startChromium({ executable, gate, language, extension });
  try {
    await fillReading(browser);
    const take = (name: string) => save(browser, `${name}-${language}`);
    await takeReading(browser, take);
    await takeBeside(browser, take);
  } finally {
    await browser.close();
    await gate.close();
    await hosts.close();
  }
}

async function takePanels(browser: ChromiumBrowser, language: string): Promise<void> {
  for (const [width, height] of sizes) {
    await browser.resize(width, height);
    await browser.open(paper);
    await waitFor(browser, 'yoyak-panel');
    await save(browser, `panel-${width}-${language}`);
  }
  await browser.resize(1280, 960);
  await browser.page.addStyleTag({ content: darkened });
  await save(browser, `panel-1280-${language}-dark`);
}

async function takePages(browser: ChromiumBrowser, language: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const suffix = scheme === 'dark' ? '-dark' : '';
    await browser.page.emulateMedia({ colorScheme: scheme });
    await browser.resize(395, 560);
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, '.papers .row');
    await save(browser, `popup-${language}${suffix}`);
    await browser.resize(1000, 900);
    await browser.open(browser.address('options.html'));
    await waitFor(browser, 'main li');
    await save(browser, `options-${language}${suffix}`);
  }
  await browser.page.emulateMedia({ colorScheme: null });
}

/** In Korean also dark, and on a phone; the popup has but one width. */
function takeIn(language: string): Take {
  return async (page, name, element) => {
    const whole = page.locator(element);
    const keep = async (suffix: string) => {
      await page.waitForTimeout(300);
      await write(`${name}-${language}${suffix}`, await whole.screenshot());
    };
    await keep('');
    if (language !== 'ko') return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await keep('-dark');
    await page.emulateMedia({ colorScheme: null });
    const size = page.viewportSize();
    if (!size || size.width < 1000) return;
    await page.setViewportSize({ ...size, width: 360 });
    await keep('-360');
    await page.setViewportSize(size);
  };
}

async function save({ page }: ChromiumBrowser, name: string): Promise<void> {
  await page.waitForTimeout(300);
  await write(name, await page.screenshot());
}

async function write(name: string, png: Buffer): Promise<void> {
  await writeFile(`${folder}/${name}.png`, reducePng(png));
  console.log(`${folder}/${name}.png`);
}
