import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PopupDigest, PopupEvents } from './state';

/**
 * ↑ ↓ Home End walk the list, ← → the digests, from wherever the focus is: a popup opens with the
 * focus on nothing. Who walked in the list stands on the first paper of the next digest.
 */
export function useArrows(
  list: RefObject<HTMLOListElement | null>,
  digest: PopupDigest,
  onMove: PopupEvents['onMove'],
): void {
  const inList = useRef(false);

  // With the first frame: a key may come right after it.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const links = [...(list.current?.querySelectorAll('a') ?? [])];
      const at = links.indexOf(document.activeElement as HTMLAnchorElement);
      const step = { ArrowLeft: 'earlier', ArrowRight: 'later' } as const;
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        inList.current = at >= 0;
        if (digest[step[event.key]]) onMove(step[event.key]);
      } else {
        const to = target(event.key, at, links.length);
        if (to === undefined) return;
        links[to]?.focus();
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list, digest, onMove]);

  useLayoutEffect(() => {
    if (inList.current) list.current?.querySelector('a')?.focus();
    inList.current = false;
  }, [list, digest.key]);
}

function target(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
      return at < 0 ? length - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
