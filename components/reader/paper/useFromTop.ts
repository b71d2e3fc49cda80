import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

const isNarrow = () => matchMedia('(max-width: 639px)').matches;

/** Another paper is read from its top; on a narrow window the page itself scrolls, and what had the focus in the list is out of sight. */
export function useFromTop(heading: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    heading.current?.closest('.paper')?.scrollTo(0, 0);
    if (isNarrow()) scrollTo(0, 0);
  }, []);
  useEffect(() => {
    if (isNarrow()) heading.current?.focus();
  }, []);
}
