import type { Browser } from './browsers/browser';

/** A row of the popup that hears presses: until the store is read, what it showed last stands there. */
export const liveRow = '#root:not([aria-busy]) .papers .row';

/** What a path leads to: its visible text and whether it is there. */
export interface Sight {
  readonly there: boolean;
  readonly text: string;
}

/** The visible text at a path; for a host element, of its shadow root. White space is folded, and what joins words is not seen. */
export function lookAt(browser: Browser, path: string): Promise<Sight> {
  return browser.run((selectors: string) => {
    let root: ParentNode | null = document;
    let found: Element | null = null;
    for (const selector of selectors.split('>>>')) {
      found = root?.querySelector(selector.trim()) ?? null;
      root = found?.shadowRoot ?? null;
    }
    const inside = found?.shadowRoot ? [...found.shadowRoot.children] : found ? [found] : [];
    const texts = inside.map((part) =>
      part instanceof HTMLElement && part.localName !== 'style' ? part.innerText : '',
    );
    return {
      there: found !== null,
      text: texts
        .join(' ')
        .replace(/\u2060/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    };
  }, path);
}

/** Looks again until `wanted` is met; an error tells what was seen last. */
export async function waitUntil<T>(
  look: () => Promise<T>,
  wanted: (seen: T) => boolean,
  { timeout = 120_000, what = 'what was waited for' } = {},
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (wanted(seen)) return seen;
    if (Date.now() > end) {
      throw new Error(`${what} did not come; seen last: ${JSON.stringify(seen).slice(0, 600)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until something with text stands at a path. */
export function waitFor(browser: Browser, path: string, timeout?: number): Promise<Sight> {
  return waitUntil(
    () => lookAt(browser, path),
    ({ there, text }) => there && text !== '',
    { what: path, ...(timeout ? { timeout } : {}) },
  );
}

/** Waits until a text stands at a path, with whatever else there is. */
export function waitForText(browser: Browser, path: string, wanted: string): Promise<Sight> {
  return waitUntil(
    () => lookAt(browser, path),
    ({ text }) => text.includes(wanted),
    { what: `${wanted} at ${path}` },
  );
}

/** Visits a page until a text stands in its panel: of what has just come, cards are written after the run is over. */
export function visitUntil(browser: Browser, url: string, wanted: string): Promise<Sight> {
  const visit = async () => {
    await browser.open(url);
    await waitFor(browser, 'h1');
    const panel = () => lookAt(browser, 'yoyak-panel');
    const isThere = ({ text }: Sight) => text.includes(wanted);
    return waitUntil(panel, isThere, { timeout: 5000 }).catch(panel);
  };
  return waitUntil(visit, ({ text }) => text.includes(wanted), { what: `${wanted} at ${url}` });
}

/** How wide the page is, and where each of its own elements stands that a selector meets. */
export function readPlaces(browser: Browser, selector: string): Promise<readonly string[]> {
  return browser.run(
    (wanted: string) => [
      `${document.documentElement.scrollWidth}`,
      ...[...document.querySelectorAll(wanted)]
        .filter(({ localName }) => !localName.startsWith('yoyak'))
        .map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return `${each.localName} ${[x, y, width, height]}`;
        }),
    ],
    selector,
  );
}
