import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { findRow } from './findRow';

/**
 * The focus stays with its row where others come in before it: what moves to another portion is made anew, and would lose it. It
 * returns to the same part of the row, and nothing scrolls.
 */
export function useHeldPlace(box: RefObject<HTMLElement | null>): void {
  // Read before the change reaches the page: afterwards the body has the focus, whoever had it.
  const { activeElement } = document;
  const row = box.current?.contains(activeElement) ? activeElement?.closest('.row') : undefined;
  const paper = row?.querySelector<HTMLElement>('[data-paper]')?.dataset.paper;
  const part = activeElement?.localName;
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (paper === undefined || part === undefined || !isLost) return;
    const link = findRow(box.current, paper);
    const same = link?.closest('.row')?.querySelector<HTMLElement>(part);
    (same ?? link)?.focus({ preventScroll: true });
  });
}
