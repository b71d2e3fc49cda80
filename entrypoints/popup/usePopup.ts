import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupState } from '../../components/popup/state';
import { storageFailure } from '../../core/failure';
import { hearStored } from '../cards/hearStored';
import { importFinished } from './importFinished';
import { readPopup } from './readPopup';

type Popup = {
  readonly state: PopupState;
  readonly move: (step: 'earlier' | 'later') => void;
  readonly retry: () => void;
};

/** Reads the newest digest, and another one on each move; waits for the first import. */
export function usePopup(): Popup {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const at = useRef(0);

  const read = useCallback(async (wanted: number) => {
    at.current = wanted;
    const next = await readPopup(wanted);
    // A faster press came in between.
    if (at.current === wanted) setState(next);
  }, []);
  const retry = useCallback(() => void read(0), [read]);
  const move = useCallback(
    (step: 'earlier' | 'later') => void read(at.current + (step === 'earlier' ? 1 : -1)),
    [read],
  );

  // Not after the first frame, which an effect would wait for.
  useLayoutEffect(retry, [retry]);
  useEffect(() => {
    if (state.kind === 'importing') {
      const fail = (error: unknown) =>
        setState({ kind: 'failed', code: storageFailure(error).code });
      importFinished().then(retry, fail);
    }
    if (state.kind !== 'empty') return;
    // An import that begins or ends elsewhere leaves a trace there.
    return hearStored(retry);
  }, [state.kind, retry]);

  return { state, move, retry };
}
