import { followTheme, type Theme } from '../panel/theme';

/** The elements that stand for Yoyak in a list. */
export const OURS = 'yoyak-mark, yoyak-list, yoyak-panel';

let sheet: { readonly css: string; readonly made: CSSStyleSheet } | undefined;
let theme: Theme | undefined;

/** An element of ours with a part of the look in it, out of reach of the page's style sheets. */
export function createHost(
  name: string,
  part: HTMLElement,
  { css, place }: { readonly css: string; readonly place: string },
): HTMLElement {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'open' });
  try {
    if (sheet?.css !== css) sheet = { css, made: makeSheet(css) };
    root.adoptedStyleSheets = [sheet.made];
  } catch {
    // An older Firefox lets no script of an extension share one.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
  root.append(part);
  dressAs(host, place);
  return host;
}

/** Has an element of ours look as it does in its place, and in the theme of the page. */
export function dressAs(host: HTMLElement, place: string): void {
  host.dataset.place = place;
  if (theme) host.dataset.theme = theme;
}

/** From now on all of ours are in the theme of the page, as it stands behind the first of them. */
export function followPage(): void {
  if (theme) return;
  theme = 'light';
  followTheme(
    () => document.querySelector(OURS),
    (found) => {
      theme = found;
      for (const host of document.querySelectorAll<HTMLElement>(OURS)) {
        host.dataset.theme = found;
        const card = host.shadowRoot?.querySelector<HTMLElement>('yoyak-panel');
        if (card) card.dataset.theme = found;
      }
    },
  );
}

function makeSheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
