import { createMarkHost } from './marks/createMarkHost';
import type { DrawnLook } from './marks/readLook';
import { goToNext } from './presses/goToNext';

/** How often the bar is put into the page. */
const TRIES = 4;

let bar:
  | { readonly host: HTMLElement; readonly part: HTMLElement; readonly of: DrawnLook }
  | undefined;
let tries = 0;

/** Says at the top of a list how many of its papers have a summary; with none there is no bar. */
export function showListBar(look: DrawnLook | undefined, count: number, hasKey: boolean): void {
  const isWanted = look && count > 0;
  if (!isWanted || bar?.of !== look) {
    bar?.host.remove();
    bar = undefined;
  }
  if (!isWanted) return;
  bar ??= createBar(look);
  const { host, part } = bar;
  for (const only of part.querySelectorAll<HTMLElement>('.only'))
    only.textContent = (only.dataset.words ?? '').replace('%', `${count}`);
  for (const key of part.querySelectorAll<HTMLElement>('.key')) key.hidden = !hasKey;
  if (isBarInPlace()) return;
  // As in rows: an empty copy. Before it was there once, none is looked for in a page of thousands of rows.
  if (tries > 0) document.querySelector('yoyak-list')?.remove();
  tries += 1;
  document.querySelector(`${part.dataset.places}`)?.before(host);
}

/** Is the bar where it was put, or left where the page wants it? */
export function isBarInPlace(): boolean {
  return !bar || bar.host.isConnected || tries === TRIES;
}

function createBar(of: DrawnLook): NonNullable<typeof bar> {
  // The look is drawn once, and the bar may come anew.
  const part = of.bar.cloneNode(true) as HTMLElement;
  const host = createMarkHost('yoyak-list', part, { css: of.css, place: 'bar' });
  const style = document.createElement('style');
  style.textContent = part.dataset.hides ?? '';
  part.addEventListener('click', ({ target, isTrusted }) => {
    const button = isTrusted && target instanceof Element && target.closest('button');
    if (!button) return;
    if (!button.matches('.only')) return goToNext();
    const isOn = !style.isConnected;
    button.setAttribute('aria-pressed', `${isOn}`);
    if (isOn) host.append(style);
    else style.remove();
  });
  return { host, part, of };
}
