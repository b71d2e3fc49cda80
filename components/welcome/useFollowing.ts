import { useCallback, useEffect, useState } from 'preact/hooks';
import { storageFailure } from '../../core/failure';
import type { DigestHead } from '../../core/paper';
import type { Every, Offer, Source } from '../../core/source';
import type { SuggestedSource } from '../../core/source/suggested';
import { isSamePlace } from '../options/add/suggestions/toSuggest';
import { EVERY_MORNING } from '../options/parts/EveryField';
import type { RunState } from '../options/run/state';
import type { FollowingSlice, FollowingState } from './state';

type Stored = { readonly sources: readonly Source[]; readonly heads: readonly DigestHead[] };
type Effects = {
  readonly suggestions: readonly SuggestedSource[];
  readonly run: RunState;
  readonly readStored: () => Promise<Stored>;
  readonly hearStored: (onChange: () => void) => () => void;
  readonly discoverKnown: (address: string) => Promise<Offer>;
  /** Stores what was offered as a subscription → its id. */
  readonly followSource: (offer: Offer, every: Every) => Promise<string>;
  readonly onAdded: (source: string) => void;
};

/** Suggestions that are followed with one press, and how far each of them is. */
export function useFollowing(effects: Effects): FollowingSlice {
  const { suggestions, run, readStored, hearStored, discoverKnown, followSource, onAdded } =
    effects;
  const [stored, setStored] = useState<Stored>({ sources: [], heads: [] });
  const [pressed, setPressed] = useState<Readonly<Record<string, FollowingState>>>({});

  const read = useCallback(
    // What cannot be read the popup and the options tell of; here the presses are left.
    () => readStored().then(setStored, () => undefined),
    [readStored],
  );
  useEffect(() => {
    void read();
    return hearStored(() => void read());
  }, [read, hearStored, run.kind]);

  const onAdd = async (suggested: SuggestedSource) => {
    const { url, title, ended } = suggested;
    const note = (following: FollowingState) => setPressed((all) => ({ ...all, [url]: following }));
    note({ kind: 'adding' });
    try {
      const offer = { ...(await discoverKnown(url)), title };
      // Nothing comes of what has ended.
      const source = await followSource(offer, ended ? { kind: 'off' } : EVERY_MORNING);
      await read();
      onAdded(source);
      note({ kind: 'open' });
    } catch (error) {
      const { code } = storageFailure(error);
      note(code === 'already-added' ? { kind: 'open' } : { kind: 'failed', code });
    }
  };

  const rows = suggestions.map((suggested) => {
    const source = stored.sources.find(({ url }) => isSamePlace(url, suggested.url));
    const following = source
      ? tell(source, stored, run)
      : (pressed[suggested.url] ?? { kind: 'open' as const });
    return { suggested, following };
  });
  return { rows, onAdd: (suggested) => void onAdd(suggested) };
}

/** How far it is with a subscription that is stored. */
function tell({ id, lastResult }: Source, { heads }: Stored, run: RunState): FollowingState {
  if (run.kind === 'starting' && !lastResult) return { kind: 'receiving' };
  const parts = run.kind === 'running' ? run.progress.parts : [];
  const part = parts.find(({ source }) => source === id);
  if (part && part.phase !== 'done' && part.phase !== 'failed') return { kind: 'receiving', part };
  const digests = heads.filter(({ source }) => source === id).length;
  const failure = lastResult?.kind === 'failed' ? lastResult.failure : undefined;
  return { kind: 'followed', digests, ...(failure && { failure }) };
}
