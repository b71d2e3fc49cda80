/**
 * Works through items, several at once. The first error makes the others give up by the signal that each is
 * given, and is thrown when they have: nobody is at work any more when this ends.
 */
export async function atOnce<T>(
  items: Iterable<T>,
  width: number,
  signal: AbortSignal | undefined,
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const giveUp = new AbortController();
  const either = signal ? AbortSignal.any([signal, giveUp.signal]) : giveUp.signal;
  const queue = items[Symbol.iterator]();
  const next = async () => {
    for (let item = queue.next(); !item.done; item = queue.next()) await work(item.value, either);
  };
  const workers = Array.from({ length: width }, next);
  try {
    await Promise.all(workers);
  } catch (error) {
    giveUp.abort();
    await Promise.allSettled(workers);
    throw error;
  }
}
