import type { Browser } from '../browsers/browser';
import { lookAt, waitFor, waitUntil } from '../look';
import { openChapter, openOptions } from '../options';
import { sayAs } from '../say';

const other = '[data-chapter=model] [aria-labelledby=model-other]';

/** Presses the button with these words, once there is one. */
export async function pressWords(browser: Browser, path: string, words: string): Promise<void> {
  const mark = () =>
    browser.run(
      (selector: string, text: string) => {
        for (const each of document.querySelectorAll('[data-e2e]'))
          each.removeAttribute('data-e2e');
        const buttons = [...document.querySelectorAll<HTMLElement>(`${selector} button`)];
        const found = buttons.find((each) => each.textContent === text);
        found?.setAttribute('data-e2e', '');
        return found !== undefined;
      },
      path,
      words,
    );
  await waitUntil(mark, (isThere) => isThere, { what: `the button “${words}”` });
  await browser.click('[data-e2e]');
}

/** Chooses the first model of the server at an address, as a reader does in the options. */
export async function chooseModel(browser: Browser, origin: string): Promise<void> {
  await openOptions(browser);
  const say = await sayAs(browser);
  await openChapter(browser, 'model');
  await waitFor(browser, other);
  await browser.allowHost(new URL(origin).origin.replace(/:\d+$/, ''));
  await pressWords(browser, other, say('options.model.other.open'));
  await browser.type(`${other} input[type=text]`, origin);
  await pressWords(browser, other, say('options.model.other.connect'));
  await waitFor(browser, `${other} .one-field`);
  await pressWords(browser, other, say('options.model.other.use'));
  const used = '[data-chapter=model] .in-use';
  await waitUntil(
    () => lookAt(browser, used),
    ({ text }) => text.includes('lantern:8b'),
    { what: 'the chosen model' },
  );
}
