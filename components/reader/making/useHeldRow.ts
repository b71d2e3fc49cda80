import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The focus stays with its row when what had it goes, or the row moves: it falls to what unfolds the row. Whatever moves rows
 * has to do so by props or state of the caller.
 */
export function useHeldRow<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null);
  // Read before the change reaches the page: afterwards the body has the focus, whoever had it.
  const { activeElement } = document;
  const held = box.current?.contains(activeElement)
    ? activeElement?.closest<HTMLElement>('[data-paper]')?.dataset.paper
    : undefined;
  useLayoutEffect(() => {
    if (held === undefined || box.current?.contains(document.activeElement)) return;
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('.queued') ?? [])];
    rows
      .find(({ dataset }) => dataset.paper === held)
      ?.querySelector<HTMLElement>('.unfold')
      ?.focus();
  });
  return box;
}
