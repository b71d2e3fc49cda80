import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Browser } from './browsers/browser';
import { waitUntil } from './look';

/** A sentence of the locales with its parts put in; of several forms the first part decides. */
export type Say = (key: string, ...parts: readonly (string | number)[]) => string;

/** Sentences in the language of the open page of the extension: a browser may have no Korean of its own. */
export async function sayAs(browser: Browser): Promise<Say> {
  // Before it has read its settings a page speaks none.
  const language = await waitUntil(
    () =>
      browser.run(() =>
        document.documentElement.dataset.theme ? document.documentElement.lang : '',
      ),
    (found) => found !== '',
    { what: 'the language of the page' },
  );
  const messages = load(readFileSync(`assets/locales/${language}.yml`, 'utf8'));
  return (key, ...parts) => {
    const found = key.split('.').reduce<unknown>((within, name) => member(within, name), messages);
    const form = typeof found === 'string' ? found : member(found, parts[0] === 1 ? '1' : 'n');
    if (typeof form !== 'string') throw new Error(`${key} is no message`);
    return form.replace(/\$(\d)/g, (_, place) => String(parts[Number(place) - 1]));
  };
}

function member(within: unknown, name: string): unknown {
  return (within as Record<string, unknown> | undefined)?.[name];
}
