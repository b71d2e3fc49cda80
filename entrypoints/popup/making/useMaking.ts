import { useEffect, useState } from 'preact/hooks';
import type { PopupMaking } from '../../../components/popup/state';
import { type FailureCode, storageFailure } from '../../../core/failure';
import { ask } from '../../../core/messages';
import { hearMakings } from '../../../core/messages/makings';
import type { PaperId } from '../../../core/paper';
import { openReader } from '../open';
import type { Offer } from './readOffer';

/** What can be made of a `paper` of the tab in front that has no summary, and how far it is; read once the popup stands. */
export function useMaking(paper: PaperId | undefined): PopupMaking | undefined {
  const [offer, setOffer] = useState<Offer>();
  const [failure, setFailure] = useState<FailureCode>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    setOffer(undefined);
    if (paper === undefined) return;
    let current = true;
    // Nobody asked for it, so nobody is told where it fails.
    import('./readOffer')
      .then(({ readOffer }) => readOffer(paper))
      .then((read) => current && setOffer(read), console.warn);
    const end = hearMakings(({ paper: of, progress }) => {
      if (of !== paper) return;
      setOffer((now) => now && { paper, tab: now.tab, ...(progress && { progress }) });
    });
    return () => {
      current = false;
      end();
    };
  }, [paper]);
  const run = async (work: () => Promise<unknown>) => {
    setFailure(undefined);
    setBusy(true);
    await work().catch((error: unknown) => setFailure(storageFailure(error).code));
    setBusy(false);
  };
  const begin = async (tab: number) => (await import('../../opening/beginIn')).beginIn(tab);
  if (!offer) return undefined;
  const { progress, tab } = offer;
  return {
    ...(progress && { progress }),
    ...(failure && { failure }),
    isBusy,
    onMake: () => void (isBusy || run(() => begin(tab))),
    onStop: () => void run(() => ask('stopMaking', { paper: offer.paper })),
    onSee: () => void openReader({ paper: offer.paper }),
  };
}
