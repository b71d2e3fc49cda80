import { defineUnlistedScript } from '#imports';
import css from '../../components/panel/figures.css?inline';
import { checkPanel } from './checkPanel';

/** Comes into an abstract page once its panel has been painted: a page without one never pays for it. */
export default defineUnlistedScript(() => {
  const root = document.querySelector('yoyak-panel')?.shadowRoot?.querySelector('.frame');
  if (!root) return;
  const style = document.createElement('style');
  style.textContent = css;
  root.before(style);
  const checked = new WeakSet<Element>();
  const check = () => {
    const panel = root.querySelector<HTMLElement>('.panel');
    if (!panel || checked.has(panel)) return;
    checked.add(panel);
    // Who updates Yoyak meanwhile has nobody left to ask: the figures stay as they are.
    checkPanel(panel).catch(console.debug);
  };
  check();
  // Another digest's summary may be put in its place.
  new MutationObserver(check).observe(root, { childList: true });
});
