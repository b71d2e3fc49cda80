import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../core/day';
import { storageFailure } from '../../core/failure';
import { hearStored } from '../cards/hearStored';
import { importFinished } from './importFinished';
import { note } from './noted';
import { findNewest } from './pages';
import { type PopupRead, readPopup } from './readPopup';
import type { Readings } from './toShown';

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
  const change = useCallback(
    (to: (readings: Readings) => Readings) =>
      setRead((before) =>
        before.kind === 'data' ? { ...before, readings: to(before.readings) } : before,
      ),
    [],
  );

  // Not after the first frame, which an effect would wait for.
  useLayoutEffect(retry, [retry]);
  useEffect(() => {
    if (read.kind === 'importing') {
      const fail = (error: unknown) =>
        setRead({ kind: 'failed', code: storageFailure(error).code });
      importFinished().then(retry, fail);
    }
    if (read.kind !== 'empty') return;
    // An import that begins or ends elsewhere leaves a trace there.
    return hearStored(retry);
  }, [read.kind, retry]);
  const shown = read.kind === 'data' && !read.inPrivate ? read.page.key : undefined;
  useEffect(() => {
    if (read.kind !== 'data' || shown === undefined) return;
    const newest = findNewest(read.pages, today());
    const papers = newest?.papers.length ?? 0;
    note({ last: { page: shown, newest: newest?.date ?? '', papers } }).catch(console.warn);
  }, [shown, read.kind === 'data' && read.pages]);

  return { read, go, retry, change };
}
