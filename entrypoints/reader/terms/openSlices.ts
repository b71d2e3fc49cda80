/** For so long the page may be busy at once, in milliseconds. */
const SLICE_MS = 12;

/** Gives the page a turn whenever a slice is over, and says whether it did. */
export function openSlices(signal: AbortSignal): () => Promise<boolean> {
  let began = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - began < SLICE_MS) return false;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
    return true;
  };
}
