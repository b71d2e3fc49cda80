import { writeMakings } from '../../../core/cards/offer';
import type { MakingProgress } from '../../../core/making';
import type { PaperId } from '../../../core/paper';
import { readMakings } from '../../../core/store/models';
import { report } from '../report';

/**
 * Notes for pages which papers there is something to ask about, whenever what is told of one changes that: a model writes a
 * hundred tokens a second, and few of them do. One after the other, or an older list would stay; of all that is told
 * meanwhile once.
 */
export function openNotes(): (paper: PaperId, state?: MakingProgress['state']) => void {
  const states = new Map<PaperId, MakingProgress['state'] | undefined>();
  let noted: Promise<void> = Promise.resolve();
  let isDue = false;
  const note = async () => {
    isDue = false;
    await writeMakings((await readMakings()).map(({ paper }) => paper));
  };
  return (paper, state) => {
    if (states.has(paper) && states.get(paper) === state) return;
    states.set(paper, state);
    if (isDue) return;
    isDue = true;
    noted = noted.then(note).catch(report);
  };
}
