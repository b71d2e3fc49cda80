import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Tells the style sheet how high the foot is, as its lines come and go: what is sticky stands above it. */
export function useFootHeight(foot: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const observed = foot.current;
    if (!observed || typeof ResizeObserver === 'undefined') return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() =>
      style.setProperty('--foot', `${observed.offsetHeight}px`),
    );
    observer.observe(observed);
    return () => observer.disconnect();
  }, [foot]);
}
