import { defineUnlistedScript } from '#imports';
import { comparePaper } from './comparePaper';

/** Comes into an abstract page when the reader presses to have the figures looked for in the paper itself. */
export default defineUnlistedScript(() => {
  const root = document.querySelector('yoyak-panel')?.shadowRoot;
  const panel = root?.querySelector<HTMLElement>('.panel');
  if (panel) void comparePaper(panel);
});
