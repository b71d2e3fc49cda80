import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, waitFor, waitUntil } from '../look';
import { sayAs } from '../say';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { share, whole } from '../whole';
import { closeWithin, openWithin, pressWithin } from './within';

type Page = readonly [address: string, path: string, keys: readonly string[]];

const chapters = ['subscriptions', 'reading', 'model', 'import', 'backup', 'log', 'about'];
/** A page, and somewhere in it that says these and nothing else. */
const pages: readonly Page[] = [
  ['popup.html', 'footer .reader', ['popup.footer.reader']],
  ['reader.html', '.rail > .settings', ['popup.footer.options']],
  ['reader.html?view=bookmarks', '.list .message h1', ['reader.empty.title']],
  ['sidepanel.html', 'main h1', ['sidepanel.noPaper.title']],
  ['options.html', 'nav', chapters.map((chapter) => `options.chapter.${chapter}`)],
  ['welcome.html', 'header h1', ['welcome.heading']],
  ['sheet.html', '.alone h1', ['sheet.title']],
];
const paper = 'https://arxiv.org/abs/1706.03762';
const panel = 'yoyak-panel';

describe.each(wantedBrowsers())('a language that is chosen in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const langOf = (language: string) =>
    waitUntil(
      () => stage.browser.run(() => document.documentElement.lang),
      (lang) => lang === language,
      { what: `the page in ${language}` },
    );
  /** Waits until the page says in its language what it is to say. */
  const expectSaid = async ([, path, keys]: Page) => {
    const say = await sayAs(stage.browser);
    const said = keys.map((key) => say(key)).join(' ');
    await waitUntil(
      () => lookAt(stage.browser, path),
      ({ text }) => text === said,
      { what: `${said} at ${path}` },
    );
  };
  const browsers = () => stage.browser.run(() => (/^ko\b/.test(navigator.language) ? 'ko' : 'en'));
  const turns = async () => {
    const own = await browsers();
    return [
      ['ko', 'ko'],
      ['en', 'en'],
      ['ko', 'ko'],
      ['browser', own],
      [own === 'ko' ? 'en' : 'ko', own === 'ko' ? 'en' : 'ko'],
      ['browser', own],
    ] as const;
  };
  const choose = async (choice: string) => {
    await openWithin(stage.browser, 'options.html#reading');
    await pressWithin(stage.browser, `#set-language input[value=${choice}]`);
  };

  it.each(share(name, pages))('is that of a page that stays open, at once: %s', async (...page) => {
    const { browser } = stage;
    await browser.open(browser.address(page[0]));
    await waitFor(browser, page[1]);
    for (const [choice, language] of await turns()) {
      await choose(choice);
      await langOf(language);
      await expectSaid(page);
      await closeWithin(browser);
    }
  });

  it('is that of every page that is opened after it, and of panels', async () => {
    const { browser } = stage;
    await browser.open(browser.address('options.html'));
    await waitFor(browser, 'nav a');
    for (const [choice, language] of (await turns()).slice(1, whole ? 4 : 3)) {
      await choose(choice);
      await langOf(language);
      await closeWithin(browser);
      for (const page of pages) {
        await browser.open(browser.address(page[0]));
        await langOf(language);
        await expectSaid(page);
      }
      const title = language === 'ko' ? '한국어 요약' : 'Korean summary';
      await waitUntil(
        async () => {
          await browser.open(paper);
          return waitFor(browser, panel);
        },
        ({ text }) => text.startsWith(title),
        { what: `a panel with ${title}` },
      );
      await browser.open(browser.address('options.html'));
      await waitFor(browser, 'nav a');
    }
  });
});
