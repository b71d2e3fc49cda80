import { followModel } from '../../../core/access/models';
import type { Maker } from '../../../core/making/maker';
import { forgetNone, isNoneKnown, knowNone } from '../../../core/session/noModel';
import { readMakings, readModel } from '../../../core/store/models';
import { report } from '../report';
import { offerPages } from './offerPages';

/** Sees to the chosen model and to what it was making; where it is known that there is none, the database stays closed. */
export async function wakeModels({ resume }: Pick<Maker, 'resume'>): Promise<void> {
  if (await isNoneKnown()) return;
  // A session of the browser's ends with what was set in it.
  const seen = await Promise.allSettled([followModel(), offerPages(), resume()]);
  const failed = seen.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  for (const reason of failed) report(reason);
  if (failed.length > 0 || (await isAny())) return;
  await knowNone();
  // Whoever chose one meanwhile may have been there between.
  if (await isAny()) await forgetNone();
}

async function isAny(): Promise<boolean> {
  const [model, makings] = await Promise.all([readModel(), readMakings()]);
  return model !== undefined || makings.length > 0;
}
