import { ask } from '../../core/messages';
import type { PaperId } from '../../core/paper';
import type { PageMaking } from './createMaking';

/**
 * Brings to life what the panel of a summary of the reader's own has for whoever has a model: making it again, and the way to
 * where it is changed. Without this script these buttons are hidden. Gives what is to be told whether a model is chosen.
 */
export function hearOwn(paper: PaperId, making: PageMaking): (hasModel: boolean) => void {
  let canMake = true;
  const heard = new WeakSet<Node>();
  const look = () => {
    const root = document.querySelector('yoyak-panel')?.shadowRoot?.querySelector('.frame');
    if (!root) return;
    for (const each of root.querySelectorAll<HTMLElement>('.own [data-press]'))
      each.hidden = each.dataset.press !== 'edit' && !canMake;
    if (heard.has(root)) return;
    heard.add(root);
    root.addEventListener('click', ({ target, isTrusted }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('.own [data-press]');
      if (!button || !isTrusted) return;
      if (button.dataset.press === 'again') void making.begin('abstract');
      if (button.dataset.press === 'again-body') void making.begin('body');
      if (button.dataset.press === 'edit')
        ask('edit', { paper }).catch((error: unknown) => console.debug('[Yoyak]', error));
    });
    // Another digest's summary may be put in its place.
    new MutationObserver(look).observe(root, { childList: true });
  };
  look();
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  return (hasModel) => {
    canMake = hasModel;
    look();
  };
}
