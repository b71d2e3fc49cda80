import type { Host } from '../host/createHost';
import { openSaying } from './openSaying';

/**
 * What is made leaves, and a panel stands in its place: gives what is to be called then. It is said once that it is made, and the
 * focus goes on in the panel, where it was in what has gone.
 */
export function openHandOn({ root, leave }: Host): () => void {
  const { made = '' } = root.querySelector<HTMLElement>('.outcome')?.dataset ?? {};
  const say = openSaying(made, root.querySelector<HTMLElement>('[lang]')?.lang ?? '');
  return () => {
    const hadFocus = (root.getRootNode() as ShadowRoot).activeElement !== null;
    leave();
    if (hadFocus) findPanel()?.querySelector<HTMLElement>('button, a')?.focus();
    say();
  };
}

function findPanel(): ShadowRoot | null | undefined {
  return document.querySelector('yoyak-panel')?.shadowRoot;
}
