import { useRef, useState } from 'preact/hooks';
import { keyOf } from '../../components/options/rows';
import type { RemovalEvents, Removals } from '../../components/options/state';
import { type FailureCode, storageFailure } from '../../core/failure';
import type { DigestHead } from '../../core/paper';
import { type RemovedDigest, removeDigest, restoreDigest } from '../../core/sync/digests';

type Removed = RemovedDigest | undefined;

/** Removes digests and keeps what it takes to bring each back while the page is open. */
export function useRemovals(
  onStored: () => Promise<void>,
): RemovalEvents & { readonly removals: Removals } {
  const [removals, setRemovals] = useState<Removals>({ heads: [] });
  const undo = useRef(new Map<string, Promise<Removed>>());

  const keep = (head: DigestHead) =>
    setRemovals(({ heads }) => ({ heads: [...without(heads, head), head] }));
  const forget = (head: DigestHead, failure?: FailureCode) =>
    setRemovals(({ heads }) => ({ heads: without(heads, head), ...(failure && { failure }) }));

  const onRemove = async (head: DigestHead) => {
    // Before the store says that it is gone, or its row and the focus on it would go with it.
    keep(head);
    const removing = removeDigest(head);
    undo.current.set(keyOf(head), removing);
    try {
      await removing;
    } catch (error) {
      forget(head, storageFailure(error).code);
    }
    await onStored();
  };
  const onRestore = async (head: DigestHead) => {
    try {
      const removed = await undo.current.get(keyOf(head));
      if (removed) await restoreDigest(removed);
      await onStored();
      forget(head);
    } catch (error) {
      setRemovals(({ heads }) => ({ heads, failure: storageFailure(error).code }));
    }
  };

  return { removals, onRemove, onRestore };
}

function without(heads: readonly DigestHead[], head: DigestHead): readonly DigestHead[] {
  return heads.filter((each) => keyOf(each) !== keyOf(head));
}
