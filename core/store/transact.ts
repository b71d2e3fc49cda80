/** What idb's transactions have in common. */
type Transaction = {
  readonly done: Promise<void>;
  abort(): void;
  addEventListener(type: 'complete' | 'abort', listener: () => void): void;
};

/**
 * Runs `work` in a transaction: all it writes is stored, or nothing, also where it throws. It may await only requests of that
 * transaction, which has ended once this is settled.
 */
export async function transact<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  // `tx.done` fails with the first request that does, while the transaction has yet to end; and nobody
  // hears of it when `work` throws at once.
  tx.done.catch(() => undefined);
  const ended = new Promise<void>((resolve) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => resolve());
  });
  try {
    const [result] = await Promise.all([work(), tx.done]);
    return result;
  } catch (error) {
    abort(tx);
    await ended;
    throw error;
  }
}

function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}
