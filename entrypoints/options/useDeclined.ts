import { useState } from 'preact/hooks';
import { type DeclinedEvents, declinedKey } from '../../components/options/state';
import { type FailureCode, storageFailure } from '../../core/failure';
import type { Declined } from '../../core/run';
import type { DigestKey } from '../../core/store';
import { acceptHeld, keepStored, wantAgain } from '../../core/sync/held';

type Options = {
  readonly refresh: () => Promise<void>;
  readonly onSync: (source: string) => void;
};

/** What the reader answers about versions that were not taken. */
export function useDeclined({ refresh, onSync }: Options) {
  const [deciding, setDeciding] = useState<string>();
  const [failure, setFailure] = useState<FailureCode>();

  const decide = async (one: Declined, work: (key: DigestKey) => Promise<void>) => {
    setDeciding(declinedKey(one));
    setFailure(undefined);
    try {
      await work([one.source, one.id]);
    } catch (error) {
      setFailure(storageFailure(error).code);
    }
    await refresh();
    setDeciding(undefined);
  };
  const events: DeclinedEvents = {
    onAccept: (one) => void decide(one, acceptHeld),
    onKeep: (one) => void decide(one, keepStored),
    onFetchAgain: (one) => void decide(one, wantAgain).then(() => onSync(one.source)),
  };
  return { state: { ...(deciding && { deciding }), ...(failure && { failure }) }, ...events };
}
