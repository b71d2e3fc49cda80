import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** When a question is put away, the focus goes back from the box to the button that opened it. */
export function useReturn(box: RefObject<HTMLElement | null>, asking: string): void {
  const before = useRef(asking);
  useLayoutEffect(() => {
    const asked = before.current;
    before.current = asking;
    if (asked === asking || document.activeElement !== box.current) return;
    box.current?.querySelector<HTMLElement>(`[data-asks="${asked}"]`)?.focus();
  }, [box, asking]);
}
