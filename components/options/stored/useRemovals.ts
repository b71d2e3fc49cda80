import { useEffect, useRef, useState } from 'preact/hooks';
import { storageFailure } from '../../../core/failure';
import type { DigestHead } from '../../../core/paper';
import { writeDigestKey } from '../../../core/paper/digestName';
import type { RemovedDigest } from '../../../core/sync/digests';
import type { Removals, RemovalsSlice, Stored } from './state';

type Removed = RemovedDigest | undefined;
type Failed = Omit<Removals, 'heads'>;
type Effects = {
  readonly removeDigest: (head: DigestHead) => Promise<Removed>;
  readonly bringBackDigest: (removed: RemovedDigest) => Promise<void>;
  readonly refresh: () => Promise<void>;
};

/** Removes digests and keeps what it takes to bring each back while the page is open, and that can be done. */
export function useRemovals(stored: Stored, effects: Effects): RemovalsSlice {
  const { removeDigest, bringBackDigest: restoreDigest, refresh } = effects;
  const [heads, setHeads] = useState<readonly DigestHead[]>([]);
  const [failed, setFailed] = useState<Failed>({});
  const undo = useRef(new Map<string, Promise<Removed>>());
  const under = useRef(new Set<string>());

  const keep = (head: DigestHead) => setHeads((all) => [...without(all, head), head]);
  const forget = (head: DigestHead) => setHeads((all) => without(all, head));

  useEffect(() => {
    if (stored.kind !== 'read') return;
    // What came back from elsewhere is not removed here any more, nor can anything come to a source that is gone.
    const there = new Set(stored.inventory.heads.map(writeDigestKey));
    const places = new Set(stored.sources.map(({ id }) => id));
    const stays = (head: DigestHead) =>
      under.current.has(writeDigestKey(head)) ||
      (!there.has(writeDigestKey(head)) && places.has(head.source));
    setHeads((all) => (all.every(stays) ? all : all.filter(stays)));
  }, [stored]);

  const work = async (head: DigestHead, doing: () => Promise<void>, how: Failed = {}) => {
    under.current.add(writeDigestKey(head));
    setFailed({});
    try {
      await doing();
    } catch (error) {
      setFailed({ ...how, failure: storageFailure(error).code });
    }
    under.current.delete(writeDigestKey(head));
    await refresh();
  };
  const onRemove = (head: DigestHead) => {
    // Before the store says that it is gone, or its row and the focus on it would go with it.
    keep(head);
    const removing = removeDigest(head);
    undo.current.set(writeDigestKey(head), removing);
    return work(head, async () => {
      const removed = await removing.catch((error: unknown) => {
        forget(head);
        throw error;
      });
      // It had gone before.
      if (!removed) forget(head);
    });
  };
  const onRestore = (head: DigestHead) =>
    work(
      head,
      async () => {
        const removed = await undo.current.get(writeDigestKey(head));
        if (removed) await restoreDigest(removed);
      },
      { doing: 'undo' },
    );

  return { state: { heads, ...failed }, onRemove, onRestore };
}

function without(heads: readonly DigestHead[], head: DigestHead): readonly DigestHead[] {
  return heads.filter((each) => writeDigestKey(each) !== writeDigestKey(head));
}
