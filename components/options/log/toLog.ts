import { standsAlone } from '../../../core/run';
import type { Stored } from '../stored/state';
import type { LogState } from './state';

/** The runs as the log shows them, and which of them can be taken back. */
export function toLog(stored: Stored): LogState {
  if (stored.kind !== 'read') return { runs: [], restorable: new Set() };
  const { runs, undoable: points } = stored;
  const restorable = new Set(
    runs.filter((run) => standsAlone(run) && points.has(run.id)).map(({ id }) => id),
  );
  // Only the newest: an older one would bring back what newer ones replaced.
  const undoable = Math.max(0, ...[...points].filter((id) => !restorable.has(id)));
  return { runs, restorable, ...(undoable > 0 && { undoable }) };
}
