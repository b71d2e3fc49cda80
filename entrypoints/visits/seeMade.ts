import type { PaperId } from '../../core/paper';
import { setSeen } from '../../core/reading/setRead';
import { isPrivate } from './isPrivate';

/** Who had a summary in sight as it came, or took it, has seen it: it is no news. In a private window nothing is noted. */
export async function seeMade(paper: PaperId): Promise<void> {
  if (document.visibilityState === 'visible' && !(await isPrivate())) await setSeen([paper]);
}
