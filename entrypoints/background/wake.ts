import { retryBundle } from '../../core/bundle';
import { fillCovered } from '../../core/covered/fillCovered';
import { grantWishes } from '../../core/reading/grantWishes';
import { mendCards, restoreCards } from '../../core/sync/exclusively';
import type { Runner } from '../../core/sync/runner';
import { dressLists } from './pages/dressLists';
import { markSites } from './pages/markSites';
import { report } from './report';
import { planWake } from './runs/alarm';

/**
 * What a worker sees to first, whatever woke it: the one before may have been stopped in the middle of the
 * first import or of a run, before the cards followed, or its alarm be gone.
 */
export async function wake({ resume }: Pick<Runner, 'resume'>): Promise<void> {
  // What was pressed while nobody listened, whatever else there is to do.
  void grantWishes().catch(report);
  // First: cards made of a store that is still empty would tell pages that there is no summary.
  const bundle = retryBundle().catch(report);
  await resume(bundle);
  await bundle;
  await mendCards();
  await planWake();
  // Last: whoever woke the worker waits for none of this.
  await restoreCards();
  await fillCovered();
  await dressLists();
  // A browser may have no way to run a script on other sites.
  await markSites().catch(report);
}
