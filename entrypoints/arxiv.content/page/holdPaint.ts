import { HOLD_MARK } from '../../page/holdMark';
import { endCopies } from './endCopies';
import { endTransitions } from './endTransitions';

/** Past so many milliseconds the page is shown, whatever becomes of storage, of this script or of the extension. */
const PAINT_HOLD_MS = 150;

let free = () => {};

/**
 * Keeps a page that is ready sooner than the read of its card (10 to 30 ms, Chromium 156) from painting
 * without the panel and shifting when it comes. A page from a network is later than that. An animation ends
 * by itself, also when this script has died, and stands in no DOM that a page could copy; the timer beside it
 * is for a page that stops or slows all animations. Where the reader wants no hold, `unheld` ends it in the same breath.
 */
export function holdPaint(): void {
  const root = document.documentElement;
  const now = document.timeline?.currentTime;
  // Whoever has a body may have been painted: Firefox puts an updated extension into pages that are open.
  // What nobody sees yet, in a tab behind or made ready beforehand, has no first paint to wait for.
  if (document.hidden || document.body || typeof now !== 'number' || !root.animate) return;
  const hidden = { visibility: ['hidden', 'hidden'], objectPosition: [HOLD_MARK, HOLD_MARK] };
  const hold = root.animate(hidden, { duration: PAINT_HOLD_MS, fill: 'backwards' });
  // Counted from now, not from the first frame, which a style sheet may keep waiting. Before that frame the
  // timeline itself may stand still: at 0 in Chromium 156, at its last frame in Firefox 153.
  hold.startTime = Math.max(now, performance.now());
  const { effect } = hold;
  free = () => {
    free = () => {};
    // A page that has it in hand can start it again: there is nothing left in it.
    (effect as KeyframeEffect | null)?.setKeyframes(null);
    end(hold);
    // To ask for animations has the style of the whole page worked out: a frame does that anyway.
    requestAnimationFrame(forget);
  };
  const forget = () => {
    endCopies(root);
    endTransitions(2);
  };
  setTimeout(freePaint, PAINT_HOLD_MS);
  addEventListener('beforeprint', () => {
    freePaint();
    // What is printed waits for no frame.
    forget();
  });
}

export function freePaint(): void {
  free();
}

/** As if its time had come, since a page may wait for that; one that a page has made endless has no end. */
function end(hold: Animation): void {
  try {
    hold.finish();
  } catch {
    hold.cancel();
  }
}
