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

/**
 * The same where the card itself goes, or a press beside a summary or its editor with what was pressed: it falls to a card that
 * came, to what an editor was opened by, or else to the `heading` of what came in its place.
 */
export function useHeldAt<T extends HTMLElement>(heading: RefObject<T | null>): void {
  const from = document.activeElement?.closest('.making-card, .editor, .birth');
  useLayoutEffect(() => {
    if (!from || document.activeElement !== document.body) return;
    const card = document.querySelector('.making-card');
    const edit = document.querySelector<HTMLElement>('.birth .own a');
    const next = from.matches('.editor')
      ? edit
      : from.matches('.birth') && card && findNextPress(card);
    (next || heading.current)?.focus();
  });
}
