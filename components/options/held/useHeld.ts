import { useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { Declined } from '../../../core/run';
import type { DigestKey } from '../../../core/store';
import { acceptHeld, keepStored, wantAgain } from '../../../core/sync/held';
import { type DeclinedEvents, declinedKey } from '../state';

type Options = {
  readonly refresh: () => Promise<void>;
  readonly onSync: (source: string) => void;
};

/** What the reader answers about versions that were not taken. */
export function useDeclined({ refresh, onSync }: Options) {
  const [deciding, setDeciding] = useState<readonly string[]>();
  const [failure, setFailure] = useState<FailureCode>();

  const decide = async (
    some: readonly Declined[],
    work: (keys: readonly DigestKey[]) => Promise<void>,
  ) => {
    setDeciding(some.map(declinedKey));
    setFailure(undefined);
    try {
      await work(some.map(({ source, id }) => [source, id]));
    } catch (error) {
      setFailure(storageFailure(error).code);
    }
    await refresh();
    setDeciding(undefined);
  };
  const events: DeclinedEvents = {
    onAccept: (some) => void decide(some, acceptHeld),
    onKeep: (some) => void decide(some, keepStored),
    onFetchAgain: (one) =>
      void decide([one], () => wantAgain([one.source, one.id])).then(() => onSync(one.source)),
  };
  return { state: { ...(deciding && { deciding }), ...(failure && { failure }) }, ...events };
}
