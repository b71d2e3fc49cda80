import { useEffect, useRef, useState } from 'preact/hooks';
import { findQueue } from '../../../core/catchUp/findQueue';
import { today } from '../../../core/day';
import type { Held } from '../library/readHeld';
import { type CatchUpPlace, readPlace } from './place';
import { planCatchUp } from './planCatchUp';

/** The place in the queue while that is shown, planned anew when digests come; `turn` ends when all that was pressed is stored. */
export function usePlace(isShown: boolean, { library, news, visit }: Held) {
  const [place, setPlace] = useState<CatchUpPlace>();
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (!isShown) return setPlace(undefined);
    let current = true;
    const plan = (shown: CatchUpPlace | undefined, left: CatchUpPlace | undefined) => {
      const queue = findQueue(news, library.readings, today(), visit);
      // What stands before the reader is newer than what is noted.
      return planCatchUp(queue, library.readings, shown ?? left, shown !== undefined);
    };
    // What was pressed before is noted before it is read.
    turn.current
      .then(readPlace)
      .catch(() => undefined)
      .then((left) => current && setPlace((shown) => plan(shown, left)));
    return () => {
      current = false;
    };
  }, [isShown, library.heads]);
  return { place, setPlace, turn };
}
