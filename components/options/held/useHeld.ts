import { useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import { writeDigestKey } from '../../../core/paper/digestName';
import type { Declined } from '../../../core/run';
import type { DigestKey } from '../../../core/store';
import type { Stored } from '../stored/state';
import type { HeldSlice } from './state';

type Effects = {
  readonly acceptHeld: (keys: readonly DigestKey[]) => Promise<void>;
  readonly keepStored: (keys: readonly DigestKey[]) => Promise<void>;
  readonly wantAgain: (key: DigestKey) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly onSync: (source: string) => void;
};

/** What the reader answers about versions that were not taken. */
export function useHeld(stored: Stored, effects: Effects): HeldSlice {
  const { acceptHeld, keepStored, wantAgain, refresh, onSync } = effects;
  const [deciding, setDeciding] = useState<readonly string[]>();
  const [failure, setFailure] = useState<FailureCode>();

  const decide = async (
    some: readonly Declined[],
    work: (keys: readonly DigestKey[]) => Promise<void>,
  ) => {
    setDeciding(some.map(writeDigestKey));
    setFailure(undefined);
    try {
      await work(some.map(({ source, id }) => [source, id]));
    } catch (error) {
      setFailure(storageFailure(error).code);
    }
    await refresh();
    setDeciding(undefined);
  };
  const declined = stored.kind === 'read' ? stored.declined : [];
  return {
    state: { declined, ...(deciding && { deciding }), ...(failure && { failure }) },
    onAccept: (some) => void decide(some, acceptHeld),
    onKeep: (some) => void decide(some, keepStored),
    onFetchAgain: (one) =>
      void decide([one], () => wantAgain([one.source, one.id])).then(() => onSync(one.source)),
  };
}
