import { useEffect, useRef, useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { RemovedSource } from '../../../core/sync/unfollow';
import { useNewAddress } from '../address/useNewAddress';
import type { Stored } from '../stored/state';
import type { OrderStep, SourceChange, SourcesSlice } from './state';
import { findThere, type Gone, toSources } from './toSources';

type Effects = Parameters<typeof useNewAddress>[0] & {
  readonly changeSource: (id: string, change: SourceChange) => Promise<unknown>;
  readonly moveSource: (id: string, step: OrderStep) => Promise<unknown>;
  readonly removeSource: (id: string) => Promise<RemovedSource | undefined>;
  readonly bringBackSource: (removed: RemovedSource) => Promise<void>;
};

/** The sources as rows, and what the reader does with them. */
export function useSources(stored: Stored, effects: Effects): SourcesSlice {
  const { changeSource, moveSource, removeSource, bringBackSource } = effects;
  const { requestOrigin, onEnd, onSync } = effects;
  const [gone, setGone] = useState<ReadonlyMap<string, Gone>>(new Map());
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<FailureCode>();
  const removed = useRef(new Map<string, Promise<RemovedSource | undefined>>());
  const state = toSources(stored, { gone, refused, failure });

  useEffect(() => {
    if (stored.kind !== 'read') return;
    // What came back from elsewhere is not removed here any more, should it go once more.
    const back = findThere(stored);
    setGone((before) => {
      const after = [...before].filter(([id, { gone }]) => gone !== 'removed' || !back.has(id));
      return after.length < before.size ? new Map(after) : before;
    });
  }, [stored]);

  const mark = (id: string, next: Gone | undefined) =>
    setGone((before) => {
      const after = new Map(before);
      if (next) after.set(id, next);
      else after.delete(id);
      return after;
    });
  const write = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setFailure(undefined);
    } catch (error) {
      setFailure(storageFailure(error).code);
    }
    await onEnd();
  };

  return {
    state,
    address: useNewAddress(effects),
    onChange: (id, change) => void write(() => changeSource(id, change)),
    onMove: (id, step) => void write(() => moveSource(id, step)),
    async onRemove(id) {
      const items = state.kind === 'read' ? state.items : [];
      const at = items.findIndex(({ source }) => source.id === id);
      const item = items[at];
      if (!item) return;
      const row = { item, above: items.slice(0, at).map(({ source }) => source.id) };
      // Its row stays, or the focus on it would go with it.
      mark(id, { ...row, gone: 'removing' });
      const removing = removeSource(id);
      removed.current.set(id, removing);
      await write(() => removing);
      mark(id, (await removing.catch(() => undefined)) && { ...row, gone: 'removed' });
    },
    async onRestore(id) {
      const row = gone.get(id);
      const found = await removed.current.get(id);
      if (!row || !found) return;
      mark(id, { ...row, gone: 'restoring' });
      await write(() => bringBackSource(found));
      mark(id, undefined);
    },
    async onAllow(origin, id) {
      const granted = await requestOrigin(origin);
      setRefused((before) => {
        const after = new Set(before);
        if (granted) after.delete(id);
        else after.add(id);
        return after;
      });
      if (granted) onSync(id);
    },
  };
}
