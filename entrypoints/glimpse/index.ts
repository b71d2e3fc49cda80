import { defineUnlistedScript } from '#imports';
import { today } from '../../core/day';
import { readGlimpse } from '../lastShown/glimpse';
import { drawNodes } from '../lastShown/nodes';
import { rememberPresses } from '../lastShown/presses';
import { setShowing } from '../lastShown/showing';
import { STORAGE_PATIENCE_MS } from '../settings/patience';

/**
 * The popup's first script: draws what the popup showed last, and only then has the popup's own modules loaded, which take
 * several frames. The page takes over what stands there when it has read the store.
 */
export default defineUnlistedScript(() => {
  const silence = new Promise<undefined>((resolve) => {
    setTimeout(resolve, STORAGE_PATIENCE_MS);
  });
  const showing = Promise.race([show(), silence]);
  setShowing(showing);
  showing.then((shown) => {
    if (!shown) return load();
    // The frame in which it is drawn is on the screen when the next one begins: two dozen files take the processor from it.
    requestAnimationFrame(() => requestAnimationFrame(load));
    // A page that nobody sees draws no frames.
    setTimeout(load, 150);
  });
});

/** Gives what presses again what was pressed meanwhile; undefined where nothing was drawn. */
async function show(): Promise<(() => void) | undefined> {
  try {
    const { look, page } = await readGlimpse(today());
    const root = document.getElementById('root');
    // What the page itself has drawn by now looks as it is to.
    if (!root || root.hasChildNodes()) return undefined;
    const { documentElement: html } = document;
    html.lang = look.language;
    html.dataset.theme = look.theme;
    html.dataset.textSize = look.textSize;
    if (page === undefined) return undefined;
    const nodes = drawNodes(page);
    root.append(...nodes);
    root.ariaBusy = 'true';
    return rememberPresses();
  } catch (error) {
    // The page is there without it, some frames later.
    console.debug('[Yoyak]', error);
    return undefined;
  }
}

/** A build has the page's modules in a template (see `scripts/paintFirst`); after the first time it is empty. */
function load(): void {
  const modules = document.querySelector<HTMLTemplateElement>('template#modules');
  if (modules) document.body.append(modules.content);
}
