import { takeTurn } from './takeTurn';

/** Waits until arXiv may be asked. Who is stopped until then, even while the turn is taken, leaves it to the next one. */
export async function waitForSlot(
  signal: AbortSignal,
  wait: (until: number) => void,
): Promise<void> {
  signal.throwIfAborted();
  const { ms, giveBack } = await takeTurn();
  if (ms > 0 && !signal.aborted) {
    wait(Date.now() + ms);
    await sleep(ms, signal);
  }
  if (!signal.aborted) return;
  await giveBack();
  signal.throwIfAborted();
}

/** Ends after so many milliseconds, or when it is stopped. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
