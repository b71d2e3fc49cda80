import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatchUpSlice, ReaderEvents } from '../../../components/reader/state';
import { today } from '../../../core/day';
import type { Library } from '../../../core/library';
import { findQueue } from '../../../core/query/findQueue';
import { type Place, readPlace, type Step, writePlace } from './place';
import { findCurrent, planCatchUp } from './planCatchUp';
import { storeStep, undoStep } from './storeStep';

type CatchUp = Pick<ReaderEvents, 'onDecide' | 'onTakeBack'> & {
  readonly slice: CatchUpSlice;
  readonly current: ReturnType<typeof findCurrent>;
};

/**
 * The queue while it is shown: every decision is stored, and the place after it, in the order of the presses; the last one that
 * cannot be stored is taken back. `visit` is the last day before this one on which the reader was here.
 */
export function useCatchUp(
  isShown: boolean,
  library: Library,
  visit: string | undefined,
  onFailed: (error: unknown) => void,
): CatchUp {
  const [place, setPlace] = useState<Place>();
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (!isShown) return setPlace(undefined);
    let current = true;
    const plan = (left: Place | undefined) => {
      const queue = findQueue(library.days, library.readings, today(), visit);
      return planCatchUp(queue, library.readings, left);
    };
    // What was pressed before is noted before it is read.
    turn.current
      .then(readPlace)
      .catch(() => undefined)
      // What stands before the reader is newer than what is noted.
      .then((left) => current && setPlace((shown) => plan(shown ?? left)));
    return () => {
      current = false;
    };
  }, [isShown, library.heads]);

  const current = place && findCurrent(place);
  const go = (next: Place, work: () => Promise<unknown>) => {
    setPlace(next);
    const store = () => work().then(() => writePlace(next));
    const back = (error: unknown) => {
      setPlace((now) => (now === next ? place : now));
      onFailed(error);
    };
    turn.current = turn.current.then(store).catch(back);
  };
  const last = place?.steps.at(-1);
  return {
    current,
    slice: {
      kind: place ? 'shown' : 'loading',
      days: place?.days ?? [],
      decisions: place?.steps.map(({ decision }) => decision) ?? [],
      ...(current && { current: current.paper }),
      last: last?.title ?? '',
    },
    onDecide: (decision, title) => {
      if (!place || !current) return;
      const { paper } = current;
      const { bookmarkedAt, readAt } = library.readings.get(paper) ?? {};
      const was = { bookmarked: bookmarkedAt !== undefined, read: readAt !== undefined };
      const step: Step = { paper, decision, title, ...was };
      go({ ...place, steps: [...place.steps, step] }, () => storeStep(step));
    },
    onTakeBack: () => {
      if (!place || !last) return;
      go({ ...place, steps: place.steps.slice(0, -1) }, () => undoStep(last));
    },
  };
}
