import { useEffect, useRef, useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import { ask } from '../../../core/messages';
import { changeSource, moveSource } from '../../../core/sync/sources';
import { type RemovedSource, removeSource, restoreSource } from '../../../core/sync/unfollow';
import { report } from '../../../entrypoints/options/report';
import { requestOrigin } from '../../../entrypoints/options/requestOrigin';
import { takeBack } from '../../../entrypoints/options/undo';
import type { SourceEvents, SourceItem, SourcesState } from '../state';
import type { Stored } from '../stored/useStored';

type Gone = { readonly item: SourceItem; readonly gone: NonNullable<SourceItem['gone']> };
type Options = {
  readonly stored: Stored;
  readonly refresh: () => Promise<void>;
  readonly onSync: (source: string) => void;
};

/** The sources as rows, and what the reader does with them. */
export function useSources({ stored, refresh, onSync }: Options) {
  const [gone, setGone] = useState<ReadonlyMap<string, Gone>>(new Map());
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<FailureCode>();
  const removed = useRef(new Map<string, Promise<RemovedSource | undefined>>());
  const state = toState(stored, { gone, refused, failure });

  useEffect(() => {
    if (stored.kind !== 'read') return;
    // What came back from elsewhere is not removed here any more, should it go once more.
    const back = new Set(stored.sources.map(({ id }) => id));
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
    await refresh();
    void ask('plan', {}).catch(report);
  };

  const events: Omit<SourceEvents, 'onAllow'> = {
    onChangeSource: (id, change) => void write(() => changeSource(id, change)),
    onMoveSource: (id, step) => void write(() => moveSource(id, step)),
    async onRemoveSource(id) {
      const item = state.kind === 'read' && state.items.find((each) => each.source.id === id);
      if (!item) return;
      // Its row stays, or the focus on it would go with it.
      mark(id, { item, gone: 'removing' });
      const removing = removeSource(id);
      removed.current.set(id, removing);
      await write(() => removing);
      mark(id, (await removing.catch(() => undefined)) && { item, gone: 'removed' });
    },
    async onRestoreSource(id) {
      const item = gone.get(id)?.item;
      const found = await removed.current.get(id);
      if (!item || !found) return;
      mark(id, { item, gone: 'restoring' });
      await write(() => takeBack(restoreSource(found)));
      mark(id, undefined);
    },
  };
  /** Called in the press itself: a browser asks the reader only then. */
  const onAllow = async (origin: string, id: string) => {
    const granted = await requestOrigin(origin);
    setRefused((before) => {
      const after = new Set(before);
      if (granted) after.delete(id);
      else after.add(id);
      return after;
    });
    if (granted) onSync(id);
  };
  return { state, onAllow, ...events };
}

type Beside = {
  readonly gone: ReadonlyMap<string, Gone>;
  readonly refused: ReadonlySet<string>;
  readonly failure: FailureCode | undefined;
};

function toState(stored: Stored, { gone, refused, failure }: Beside): SourcesState {
  if (stored.kind !== 'read') return stored;
  const counts = new Map<string, number>();
  for (const { source } of stored.inventory.heads)
    counts.set(source, (counts.get(source) ?? 0) + 1);
  // A backup may have brought back what was removed here.
  const back = new Set(stored.sources.map(({ id }) => id));
  const isGone = (id: string) =>
    gone.has(id) && !(gone.get(id)?.gone === 'removed' && back.has(id));
  const items = stored.sources
    .filter(({ id }) => !isGone(id))
    .map((source): SourceItem => {
      const { origin, at } = source.lastResult ?? {};
      const undone = stored.runs.some(
        (run) =>
          run.undone &&
          run.parts.some((part) => part.source === source.id && part.result?.at === at),
      );
      return {
        source,
        digests: counts.get(source.id) ?? 0,
        ...(origin && { origin }),
        ...(refused.has(source.id) && { refused: true }),
        ...(undone && { undone: true }),
      };
    });
  for (const [id, { item, gone: how }] of gone) {
    if (isGone(id)) items.push({ ...item, gone: how });
  }
  items.sort((a, b) => a.source.order - b.source.order);
  return { kind: 'read', items, ...(failure && { failure }) };
}
