import { retryBundle } from '../../core/bundle';
import { mendMarks } from '../../core/cards/marks';
import { mendCovered } from '../../core/covered/mendCovered';
import type { Maker } from '../../core/making/maker';
import { grantWishes } from '../../core/reading/grantWishes';
import { mendCards, restoreCards } from '../../core/sync/exclusively';
import type { Runner } from '../../core/sync/runner';
import { wakeModels } from './making/wakeModels';
import { dressLists } from './pages/dressLists';
import { markSites } from './pages/markSites';
import { report } from './report';
import { planWake } from './runs/alarm';

/**
 * What a worker sees to first, whatever woke it: the one before may have been stopped in the middle of the
 * first import or of a run, before the cards followed, or its alarm be gone.
 */
export async function wake(
  { resume }: Pick<Runner, 'resume'>,
  maker: Pick<Maker, 'resume'>,
): Promise<void> {
  // What was pressed while nobody listened, whatever else there is to do.
  void grantWishes().catch(report);
  void dressLists().catch(report);
  void wakeModels(maker).catch(report);
  // First: cards made of a store that is still empty would tell pages that there is no summary.
  const bundle = retryBundle().catch(report);
  await resume(bundle).catch(report);
  await bundle;
  // Whoever woke the worker waits for none of these, and each is seen to though the one before it failed.
  for (const see of [mendCards, planWake, restoreCards, mendMarks, mendCovered, markSites])
    await see().catch(report);
}
