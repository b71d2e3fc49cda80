import { useRef } from 'preact/hooks';
import { isWithin } from '../../../core/day/isWithin';

/** Presses that follow each other sooner, in milliseconds, are one. */
const PAUSE_MS = 400;

/**
 * Gives what each press on a place asks: is it one of its own, or does it follow another so soon that it was meant for what
 * stood there before?
 */
export function useOneByOne(): () => boolean {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return () => {
    const now = Date.now();
    // A clock that was set back says nothing.
    const isOwn = !isWithin(last.current, now, PAUSE_MS);
    last.current = now;
    return isOwn;
  };
}
