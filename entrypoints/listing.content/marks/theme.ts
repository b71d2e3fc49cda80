import { followTheme, readTheme, type Theme } from '../../panel/theme';

/** The elements that stand for Yoyak in a list. */
export const OURS = 'yoyak-mark, yoyak-list, yoyak-panel';

/** Takes them out of what holds them. */
export function clearOurs(within: ParentNode): void {
  for (const each of within.querySelectorAll(OURS)) each.remove();
}

let theme: Theme | undefined;

/** Has an element of ours look as it does in its place, and in the theme of the page. */
export function dressAs(host: HTMLElement, place: string): void {
  host.dataset.place = place;
  if (theme) host.dataset.theme = theme;
}

/**
 * Has all of ours be in the theme of the page, as it stands behind the first of them: once it has been painted, for before that
 * nobody has asked for the styles of a long page; and from the reader's first move on, for pages do not darken by themselves.
 */
export function followPage(): void {
  if (theme) return;
  theme = 'light';
  const find = () => document.querySelector(OURS);
  requestAnimationFrame(() =>
    setTimeout(() => {
      const first = find();
      if (first) paint(readTheme(first));
    }),
  );
  let follow = () => {
    follow = () => {};
    followTheme(find, paint);
  };
  for (const move of ['pointermove', 'keydown'])
    addEventListener(move, () => follow(), { once: true });
}

function paint(found: Theme): void {
  if (found === theme) return;
  theme = found;
  for (const host of document.querySelectorAll<HTMLElement>(OURS)) {
    host.dataset.theme = found;
    const card = host.shadowRoot?.querySelector<HTMLElement>('yoyak-panel');
    if (card) card.dataset.theme = found;
  }
}
