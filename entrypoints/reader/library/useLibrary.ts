import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../../core/failure';
import { READINGS } from '../../../core/session/readings';
import { hearStored } from '../../cards/hearStored';
import { GLOSSARY } from '../../glossary/stored';
import { useToday } from '../../page/useToday';
import { PLACE } from '../catchUp/place';
import { type Held, readHeld } from './readHeld';
import { takeTurns } from './takeTurns';

export type LibraryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | ({ readonly kind: 'ready' } & Held);

type Reads = {
  readonly state: LibraryState;
  /** Reads anew what the reader did. */
  readonly refresh: () => Promise<void>;
  /** Reads all anew, also what has not changed since: whatever could not be made of it is tried once more. */
  readonly retry: () => Promise<void>;
};

/** All that lists are made from, read anew whenever it changes here or elsewhere, one reading at a time. */
export function useLibrary(): Reads {
  const [state, setState] = useState<LibraryState>({ kind: 'loading' });
  const held = useRef<Held | undefined>(undefined);

  const read = useCallback(async (all: boolean) => {
    try {
      held.current = await readHeld(held.current, all);
      setState({ kind: 'ready', ...held.current });
    } catch (error) {
      setState({ kind: 'failed', code: storageFailure(error).code });
    }
  }, []);
  const ask = useMemo(() => takeTurns(read), [read]);
  const reload = useCallback(() => ask(true), [ask]);
  const refresh = useCallback(() => ask(false), [ask]);
  const retry = useCallback(() => {
    held.current = undefined;
    return reload();
  }, [reload]);
  const day = useToday();
  // Not after the first frame, which an effect would wait for. Another day may be due a digest.
  useLayoutEffect(() => void reload(), [reload, day]);
  // What the reader did, in this page or another, changes no digest.
  useEffect(
    () =>
      hearStored((changes) => {
        // This page's own notes, of how far the queue is and of terms.
        if (PLACE in changes || GLOSSARY in changes) return;
        void (READINGS in changes ? refresh() : reload());
      }),
    [refresh, reload],
  );
  return { state, refresh, retry };
}
