import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The focus stays in this box when what had it goes away: it falls to the box, which needs a tabIndex. From one that is left
 * without a word it falls to what leads to it. Whatever changes in the box has to change by props or state of the caller.
 */
export function useHeldFocus<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null);
  // Read before the change reaches the page: afterwards the body has the focus, whoever had it.
  const held = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const { current } = box;
    if (!held || !current) return;
    if (current.textContent === '') findWayTo(current)?.focus();
    else if (!current.contains(document.activeElement)) current.focus();
  });
  return box;
}

/** The last control before a box in its own section, as the button that picks files is before what came of them; else the heading of its chapter. */
function findWayTo(box: HTMLElement): HTMLElement | null {
  const before = [
    ...(box.closest('section')?.querySelectorAll<HTMLElement>('a, button, input:not([hidden])') ??
      []),
  ].filter((each) => box.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING);
  return before.at(-1) ?? box.closest('[data-chapter]')?.querySelector('h1') ?? null;
}
