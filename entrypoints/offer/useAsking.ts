import { useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../core/failure';

/** What presses are for, one at a time, and why the last one led to nothing. */
export function useAsking() {
  const [failure, setFailure] = useState<FailureCode>();
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    if (isBusy) return;
    setFailure(undefined);
    setBusy(true);
    await work().catch((error: unknown) => setFailure(storageFailure(error).code));
    setBusy(false);
  };
  return {
    ...(failure && { failure }),
    isBusy,
    run: (work: () => Promise<unknown>) => void run(work),
    forget: () => setFailure(undefined),
  };
}
