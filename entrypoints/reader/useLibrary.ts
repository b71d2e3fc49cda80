import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { READINGS } from '../../core/cards/readings';
import { type FailureCode, storageFailure } from '../../core/failure';
import { type Library, readAgain, readLibrary } from '../../core/library';
import { hearStored } from '../cards/hearStored';

export type LibraryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'ready'; readonly library: Library };

type Turn = { readonly running: Promise<void>; next?: Promise<void>; all: boolean };
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
  const turn = useRef<Turn | undefined>(undefined);

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
  // What comes while one is under way is read once, after it.
  const ask = useCallback(
    (all: boolean): Promise<void> => {
      const now = turn.current;
      if (now) {
        now.all ||= all;
        now.next ??= now.running.then(() => ask(now.all));
        return now.next;
      }
      const running = read(all).finally(() => {
        turn.current = undefined;
      });
      turn.current = { running, all: false };
      return running;
    },
    [read],
  );
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
