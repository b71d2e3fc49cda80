import type { PopupMaking } from '../../../components/popup/state';
import { ask } from '../../../core/messages';
import type { PaperId } from '../../../core/paper';
import { useOffer } from '../../offer/useOffer';
import { openReader } from '../open';

/**
 * What can be made of a `paper` of the tab in front that has no summary, where its abstract page stands there, and how far it
 * is. `onKept` hears of each summary that comes, and whether it came before the reader's eyes, in the page in front.
 */
export function usePopupMaking(
  paper: PaperId | undefined,
  onKept: (paper: PaperId, isSeen: boolean) => void,
): PopupMaking | undefined {
  const { offer, failure, isBusy, run } = useOffer(paper, (of) =>
    onKept(of, of === paper && offer?.tab !== undefined),
  );
  if (offer?.tab === undefined) return undefined;
  const { model, progress, tab } = offer;
  const begin = async () => (await import('../../opening/beginIn')).beginIn(tab);
  return {
    ...(model && { model }),
    ...(progress && { progress }),
    ...(failure && { failure }),
    isBusy,
    onMake: () => run(begin),
    onStop: () => run(() => ask('stopMaking', { paper: offer.paper })),
    onSee: () => void openReader({ paper: offer.paper }),
  };
}
