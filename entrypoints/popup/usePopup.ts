import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storageFailure } from '../../core/failure';
import { hearStored } from '../cards/hearStored';
import { type PopupRead, readPopup } from './readPopup';
import type { Readings } from './toShown';
import { useLater } from './useLater';

/** Reads the page to open on, and another one on each move; waits for the first import. `takeFirst` gives what is under way. */
export function usePopup(takeFirst: () => Promise<PopupRead> | undefined) {
  const [read, setRead] = useState<PopupRead>({ kind: 'loading' });
  const turn = useRef(0);

  const go = useCallback(
    async (key?: string) => {
      turn.current += 1;
      const own = turn.current;
      const next = await (takeFirst() ?? readPopup(key));
      // A faster press came in between.
      if (turn.current === own) setRead(next);
    },
    [takeFirst],
  );
  const retry = useCallback(() => void go(), [go]);
  const change = useCallback((to: (readings: Readings) => Readings, whole = false) => {
    const alter = (before: PopupRead): PopupRead => {
      if (before.kind !== 'data') return before;
      return { ...before, readings: to(before.readings), whole: before.whole || whole };
    };
    setRead(alter);
  }, []);

  // Not after the first frame, which an effect would wait for.
  useLayoutEffect(retry, [retry]);
  useEffect(() => {
    if (read.kind === 'importing') {
      const fail = (error: unknown) =>
        setRead({ kind: 'failed', code: storageFailure(error).code });
      import('./write').then((write) => write.importFinished()).then(retry, fail);
    }
    if (read.kind !== 'empty') return;
    // An import that begins or ends elsewhere leaves a trace there.
    return hearStored(retry);
  }, [read.kind, retry]);
  useLater(read, change);
  return { read, go, retry, change };
}
