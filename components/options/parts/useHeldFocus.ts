import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The focus stays in this box when what had it goes away: it falls to the box, which needs a tabIndex.
 * Whatever changes in the box has to change by props or state of the caller.
 */
export function useHeldFocus<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null);
  // Read before the change reaches the page: afterwards the body has the focus, whoever had it.
  const held = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (held && !box.current?.contains(document.activeElement)) box.current?.focus();
  });
  return box;
}
