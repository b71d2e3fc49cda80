import { isUnderWay } from '../making';
import { forgetNone } from '../session/noModel';
import { changeMaking, type StoredMaking } from '../store/models';

/** Puts back what was forgotten, unless the paper was asked for anew; it begins nothing by itself. */
export async function putBackMaking(making: StoredMaking): Promise<void> {
  await forgetNone();
  const state = isUnderWay(making) ? 'stopped' : making.state;
  await changeMaking(making.paper, (now) => now ?? { ...making, state });
}
