import { ask } from '../../core/messages';
import { sayWaiting } from '../../core/messages/turns';

/** What is counted down is told so often, in milliseconds: a screen reader would read out each second. */
const STEP_MS = 5000;

/**
 * Waits until arXiv may be asked for a page, which the background says for all tabs; `tell` hears in how many seconds that
 * is, as they go by. Throws `Failure`, `too-many` where too many wait.
 */
export async function waitForTurn(tell: (seconds: number) => void): Promise<void> {
  // Whoever comes next asks whether this page still waits, it may be before it has heard for how long.
  const end = sayWaiting();
  try {
    let left = await ask('turn', {});
    while (left > 0) {
      tell(Math.ceil(left / 1000));
      const step = left % STEP_MS || STEP_MS;
      await new Promise((resolve) => setTimeout(resolve, step));
      left -= step;
    }
  } finally {
    end();
  }
}
