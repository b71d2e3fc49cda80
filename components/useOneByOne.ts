import { useRef } from 'preact/hooks';
import { isWithin } from '../core/day/isWithin';

/** Presses that follow each other sooner, in milliseconds, are one. */
const PAUSE_MS = 400;

/**
 * For a place where one button takes another's: gives what each press there asks. Is it one of its own, or does it follow another
 * so soon, as the second of a double click does, that it was meant for what stood there before?
 */
export function useOneByOne(): (press: Pick<MouseEvent, 'detail'>) => boolean {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return ({ detail }) => {
    const now = Date.now();
    const isOwn = !isWithin(last.current, now, PAUSE_MS);
    last.current = now;
    return isOwn && detail < 2;
  };
}
