import { dressAs } from './theme';

let sheet: { readonly css: string; readonly made: CSSStyleSheet } | undefined;

/** An element of ours with a part of the look in it, out of reach of the page's style sheets. */
export function createMarkHost(
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
  // Our style shows it all the same; a site that keeps visible children apart does not push away the next one.
  host.hidden = true;
  dressAs(host, place);
  return host;
}

function makeSheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
