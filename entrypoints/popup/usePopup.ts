import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storageFailure } from '../../core/failure';
import { hearStored } from '../cards/hearStored';
import { type PopupRead, readPopup } from './read/readPopup';
import { findFirstRead, takeFirstRead } from './read/takeFirstRead';
import type { Readings } from './shown/toShown';
import { useLater } from './useLater';

/** Reads the page to open on, and another one on each move; waits for the first import. */
export function usePopup() {
  const [read, setRead] = useState<PopupRead>(() => findFirstRead() ?? { kind: 'loading' });
  const turn = useRef(0);

  const go = useCallback(async (key?: string) => {
    turn.current += 1;
    const own = turn.current;
    const next = await (takeFirstRead() ?? readPopup(key));
    // A faster press came in between.
    if (turn.current === own) setRead(next);
  }, []);
  const retry = useCallback(() => void go(), [go]);
  const change = useCallback((to: (readings: Readings) => Readings, whole = false) => {
    setRead((now) => {
      if (now.kind !== 'data') return now;
      return { ...now, readings: to(now.readings), whole: now.whole || whole };
    });
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
