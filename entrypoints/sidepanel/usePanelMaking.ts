import type { PanelMaking } from '../../components/sidepanel/state';
import { Failure } from '../../core/failure';
import { ask } from '../../core/messages';
import type { PaperId } from '../../core/paper';
import { useOffer } from '../offer/useOffer';
import { isPrivate } from '../visits/isPrivate';
import { seeMade } from '../visits/seeMade';
import { useDropped } from './useDropped';

/**
 * What can be made of the paper that the panel shows, and how far it is; `onKept` hears once it stands in a digest. Who had the
 * panel in sight then has seen it.
 */
export function usePanelMaking(
  paper: PaperId | undefined,
  onKept: () => void,
): PanelMaking | undefined {
  const { offer, failure, isBusy, run, read } = useOffer(paper, (of) => {
    if (of === paper) void seeMade(of).catch(console.warn).finally(onKept);
  });
  const { drop, undo } = useDropped(paper);
  if (paper === undefined || (!offer && !undo)) return undefined;
  const { model, progress } = offer ?? {};
  return {
    ...(model && { model }),
    ...(progress && { progress }),
    ...(failure && { failure }),
    isBusy,
    ...(undo && !progress && { onUndo: () => run(() => undo().then(read)) }),
    onMake: () => run(() => unlessPrivate(() => begin(paper))),
    acts: {
      stop: (of) => run(() => ask('stopMaking', { paper: of })),
      goOn: (of, anew) =>
        run(() => unlessPrivate(() => ask('goOn', { paper: of, ...(anew && { anew }) }))),
      keep: (of) => run(() => ask('keepMaking', { paper: of })),
      drop: (of) => run(() => drop(of)),
    },
  };
}

/** What is made is stored. The background cannot tell: the panel is in no tab that would say in which window it is. */
async function unlessPrivate(work: () => Promise<unknown>): Promise<void> {
  if (await isPrivate()) throw new Failure('model-private', 'a private window');
  await work();
}

/** From the abstract page where that stands beside the panel; of any other page arXiv is asked for the abstract. */
async function begin(paper: PaperId): Promise<void> {
  const { findAbstractTab } = await import('../offer/readOffer');
  const tab = await findAbstractTab(paper);
  if (tab === undefined) return void (await ask('makeAll', { papers: [paper] }));
  await (await import('../opening/beginIn')).beginIn(tab);
}
