import { createHost } from './marks/createHost';
import type { Look } from './marks/readLook';
import { goToNext } from './presses/goToNext';

/** Free space at the top of arXiv's lists, the best first: beside the paging, else beside the first row. Seen 2026-06. */
const PLACES = '.morefewer, #articles, ol:has(> .arxiv-result)';
/** While it stands in the page, rows without a mark do not. */
const ONLY =
  '#articles>dt:not(:has(+dd>yoyak-mark)),#articles>dd:not(:has(>yoyak-mark)),.arxiv-result:not(:has(>yoyak-mark)){display:none!important}';
/** How often the bar is put into the page. */
const TRIES = 4;

let bar: { readonly host: HTMLElement; readonly of: Look } | undefined;
let tries = 0;

/** Says at the top of a list how many of its papers have a summary; with none there is no bar. */
export function showBar(look: Look | undefined, count: number, hasKey: boolean): void {
  const isWanted = look && count > 0;
  if (!isWanted || bar?.of !== look) removeBar();
  if (!isWanted) return;
  bar ??= { host: createBar(look), of: look };
  const [only, key] = ['.only', '.key'].map((part) => look.bar.querySelector<HTMLElement>(part));
  if (only) only.textContent = (only.dataset.words ?? '').replace('%', `${count}`);
  if (key) key.hidden = !hasKey;
  if (bar.host.isConnected || tries === TRIES) return;
  tries += 1;
  document.querySelector(PLACES)?.before(bar.host);
}

function removeBar(): void {
  bar?.host.remove();
  bar = undefined;
}

function createBar({ bar: part, css }: Look): HTMLElement {
  const host = createHost('yoyak-list', part, { css, place: 'bar' });
  const style = document.createElement('style');
  style.textContent = ONLY;
  part.addEventListener('click', ({ target, isTrusted }) => {
    const button = isTrusted && target instanceof Element && target.closest('button');
    if (!button) return;
    if (!button.matches('.only')) return goToNext();
    const isOn = !style.isConnected;
    button.setAttribute('aria-pressed', `${isOn}`);
    if (isOn) host.append(style);
    else style.remove();
  });
  return host;
}
