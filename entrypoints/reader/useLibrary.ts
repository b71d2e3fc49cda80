import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { READINGS } from '../../core/cards/readings';
import { type FailureCode, storageFailure } from '../../core/failure';
import { type Library, readAgain, readLibrary } from '../../core/library';
import { hearStored } from '../cards/hearStored';
import { takeTurns } from './takeTurns';

export type LibraryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'ready'; readonly library: Library };

type Reads = {
  readonly state: LibraryState;
  /** Reads all anew, or only what the reader did. */
  readonly reload: () => Promise<void>;
  readonly refresh: () => Promise<void>;
};

/** All that lists are made from, read anew whenever it changes here or elsewhere, one reading at a time. */
export function useLibrary(): Reads {
  const [state, setState] = useState<LibraryState>({ kind: 'loading' });
  const held = useRef<Library | undefined>(undefined);

  const read = useCallback(async (all: boolean) => {
    try {
      const before = held.current;
      const library = before && !all ? await readAgain(before) : await readLibrary(before);
      held.current = library;
      setState({ kind: 'ready', library });
    } catch (error) {
      setState({ kind: 'failed', code: storageFailure(error).code });
    }
  }, []);
  const ask = useMemo(() => takeTurns(read), [read]);
  const reload = useCallback(() => ask(true), [ask]);
  const refresh = useCallback(() => ask(false), [ask]);
  // Not after the first frame, which an effect would wait for.
  useLayoutEffect(() => void reload(), [reload]);
  // What the reader did, in this page or another, changes no digest.
  useEffect(
    () => hearStored((changes) => void (READINGS in changes ? refresh() : reload())),
    [refresh, reload],
  );
  return { state, reload, refresh };
}
