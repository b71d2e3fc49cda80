import type { CatchUpSlice } from '../../../components/reader/catchUp/state';
import type { ReaderEvents } from '../../../components/reader/events';
import { useInPrivate } from '../../visits/useInPrivate';
import type { Held } from '../library/readHeld';
import type { CatchUpPlace } from './place';
import { findCurrent } from './planCatchUp';
import { storePlace, storeStep, toCatchUpStep, undoStep } from './storeStep';
import { usePlace } from './usePlace';

type CatchUp = Pick<ReaderEvents, 'onDecide' | 'onTakeBack'> & {
  readonly slice: CatchUpSlice;
  readonly current: ReturnType<typeof findCurrent>;
};

/**
 * The queue while it is shown: every decision is stored, and the place after it, in the order of the presses; the last one that
 * cannot be stored is taken back. In a private window the place lasts as long as the page.
 */
export function useCatchUp(
  isShown: boolean,
  held: Held,
  onFailed: (error?: unknown) => void,
): CatchUp {
  const { place, setPlace, turn } = usePlace(isShown, held);
  const current = place && findCurrent(place);
  const go = (next: CatchUpPlace, work: (inPrivate: boolean) => Promise<unknown>) => {
    setPlace(next);
    onFailed();
    const back = (error: unknown) => {
      setPlace((now) => (now === next ? place : now));
      onFailed(error);
    };
    turn.current = turn.current.then(() => storePlace(next, work)).catch(back);
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
      inPrivate: useInPrivate(),
    },
    onDecide: (decision, title, shown) => {
      if (!place || !current) return;
      const known = held.library.readings.get(current.paper) ?? { paper: current.paper };
      const step = toCatchUpStep(decision, title, known, shown);
      go({ ...place, steps: [...place.steps, step] }, (alone) => storeStep(step, alone));
    },
    onTakeBack: () => {
      if (!place || !last) return;
      go({ ...place, steps: place.steps.slice(0, -1) }, (alone) => undoStep(last, alone));
    },
  };
}
