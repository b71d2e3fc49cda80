import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The press that keeps a summary, and what stands in its place meanwhile. */
const KEEPS: readonly string[] = ['keep', 'saving'];

/** What had the focus: which row and part of the queue it stood in, and what a press on it does. */
type Held = { readonly paper: string | undefined; readonly part: string; readonly press: string };

/**
 * The focus stays with its row when what had it goes, or the row moves: it falls to what does the same there, or else to what
 * unfolds the row. From a row that goes, and from a press for all, it falls to the heading of its part, or else to that of the
 * page. Whatever moves rows has to do so by props or state of the caller.
 */
export function useHeldRow<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null);
  // Read before the change reaches the page: afterwards the body has the focus, whoever had it.
  const held = findHeld(box.current);
  useLayoutEffect(() => {
    const { current } = box;
    if (!held || !current || current.contains(document.activeElement)) return;
    findNext(current, held)?.focus();
  });
  return box;
}

function findHeld(box: HTMLElement | null): Held | undefined {
  const { activeElement } = document;
  const part = box?.contains(activeElement) && activeElement?.closest('section[aria-labelledby]');
  if (!part || !(activeElement instanceof HTMLElement)) return undefined;
  return {
    paper: activeElement.closest<HTMLElement>('.queued')?.dataset.paper,
    part: part.getAttribute('aria-labelledby') ?? '',
    press: activeElement.dataset.press ?? '',
  };
}

function findNext(box: HTMLElement, { paper, part, press }: Held): HTMLElement | null {
  const rows = [...box.querySelectorAll<HTMLElement>('.queued')];
  const row = paper === undefined ? undefined : rows.find((each) => each.dataset.paper === paper);
  const alike = KEEPS.includes(press) ? KEEPS : [press];
  const same =
    press && row?.querySelector<HTMLElement>(alike.map((each) => `[data-press="${each}"]`).join());
  return (
    same ||
    row?.querySelector<HTMLElement>('.unfold') ||
    box.querySelector<HTMLElement>(`#${part}`) ||
    box.querySelector('h1')
  );
}
