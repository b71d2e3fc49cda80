import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storageFailure } from '../../core/failure';
import { hearStored } from '../cards/hearStored';
import type { First } from './glimpse/takeFirst';
import { type PopupRead, readPopup } from './read/readPopup';
import type { Readings } from './shown/toShown';
import { useLater } from './useLater';

/** Reads the page to open on, and another one on each move; waits for the first import. */
export function usePopup(takeFirst: () => First | undefined) {
  const [read, setRead] = useState<PopupRead>({ kind: 'loading' });
  const turn = useRef(0);
  const shown = useRef(read);
  shown.current = read;

  const go = useCallback(
    async (key?: string) => {
      turn.current += 1;
      const own = turn.current;
      const first = takeFirst();
      // What was shown last stands in only for what was not read by then.
      const stand = (last: PopupRead) => setRead((now) => (now.kind === 'loading' ? last : now));
      first?.glimpse.then((last) => last && stand(last), console.warn);
      const next = await (first?.read ?? readPopup(key));
      // A faster press came in between.
      if (turn.current === own) setRead(next);
    },
    [takeFirst],
  );
  const retry = useCallback(() => void go(), [go]);
  const change = useCallback(
    (to: (readings: Readings) => Readings, whole = false) => {
      // What is being read meanwhile may be older than what was pressed.
      if (shown.current.kind === 'shown') return retry();
      setRead((now) => {
        if (now.kind !== 'data') return now;
        return { ...now, readings: to(now.readings), whole: now.whole || whole };
      });
    },
    [retry],
  );

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
