import { useEffect, useRef, useState } from 'preact/hooks';
import { OFFER } from '../../core/cards/offer';
import { hearMakings } from '../../core/messages/makings';
import type { PaperId } from '../../core/paper';
import { hearStored } from '../cards/hearStored';
import type { MakingOffer } from './readOffer';
import { useAsking } from './useAsking';
import { withProgress } from './withProgress';

/**
 * What can be made of a paper, and how far it is; read once the page stands, and by `read` again. `onKept` hears of each summary
 * that comes.
 */
export function useOffer(paper: PaperId | undefined, onKept: (paper: PaperId) => void) {
  const [offer, setOffer] = useState<MakingOffer>();
  const { forget, ...asking } = useAsking();
  const kept = useRef(onKept);
  const reading = useRef(() => {});
  kept.current = onKept;
  useEffect(() => {
    setOffer(undefined);
    forget();
    let current = true;
    const read = () => {
      if (paper === undefined) return;
      // Nobody asked for it, so nobody is told where it fails.
      import('./readOffer')
        .then(({ readOffer }) => readOffer(paper))
        .then(
          (found) =>
            current &&
            setOffer((now) => found && withProgress(found, now?.progress ?? found.progress)),
        )
        .catch(console.warn);
    };
    reading.current = read;
    read();
    const leaveMakings = hearMakings(({ paper: of, progress }) => {
      if (progress?.state === 'kept') kept.current(of);
      if (of !== paper) return;
      setOffer((now) => now && withProgress(now, progress));
    });
    // Another model may be chosen meanwhile.
    const leaveStored = hearStored((changes) => OFFER in changes && read());
    return () => {
      current = false;
      leaveMakings();
      leaveStored();
    };
  }, [paper]);
  // Until the next frame that of another paper is still there.
  const isThere = offer?.paper === paper && (offer?.model ?? offer?.progress);
  return { ...asking, read: () => reading.current(), ...(offer && isThere && { offer }) };
}
