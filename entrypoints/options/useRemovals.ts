import { useRef, useState } from 'preact/hooks';
import { keyOf } from '../../components/options/rows';
import type { RemovalEvents, Removals } from '../../components/options/state';
import { storageFailure } from '../../core/failure';
import type { DigestHead } from '../../core/paper';
import { removeDigest, revert } from '../../core/sync';

type Removed = Awaited<ReturnType<typeof removeDigest>>;

/** Removes digests and keeps what it takes to bring each back while the page is open. */
export function useRemovals(
  onStored: () => Promise<void>,
): RemovalEvents & { readonly removals: Removals } {
  const [removals, setRemovals] = useState<Removals>({ heads: [] });
  const undo = useRef(new Map<string, Removed>());

  const attempt = async (work: () => Promise<Removals>) => {
    try {
      const next = await work();
      await onStored();
      setRemovals(next);
    } catch (error) {
      setRemovals({ ...removals, failure: storageFailure(error).code });
    }
  };
  const onRemove = (head: DigestHead) =>
    attempt(async () => {
      undo.current.set(keyOf(head), await removeDigest(head));
      return { heads: [...removals.heads, head] };
    });
  const onRestore = (head: DigestHead) =>
    attempt(async () => {
      const removed = undo.current.get(keyOf(head));
      if (removed) await revert(removed);
      return { heads: removals.heads.filter((each) => keyOf(each) !== keyOf(head)) };
    });

  return { removals, onRemove, onRestore };
}
