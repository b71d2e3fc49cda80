import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findNextPress } from '../panel/findNextPress';

/** Where what had the focus goes from a card, as a summary has ended, it falls to what is pressed next there. */
export function useNextFocus<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null);
  // Read before the change reaches the page: afterwards the body has the focus, whoever had it.
  const held = box.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (!held || !box.current || box.current.contains(document.activeElement)) return;
    findNextPress(box.current)?.focus();
  });
  return box;
}

/** The same where the card itself goes: it falls to the `heading` of what came in its place. */
export function useHeldAt<T extends HTMLElement>(heading: RefObject<T | null>): void {
  const held = document.activeElement?.closest('.making-card') != null;
  useLayoutEffect(() => {
    if (held && document.activeElement === document.body) heading.current?.focus();
  });
}
