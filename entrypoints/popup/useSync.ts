import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupSync } from '../../components/popup/state';
import { isWithin } from '../../core/day/isWithin';
import { ask } from '../../core/messages';
import { hearRuns } from '../../core/messages/runs';
import { runs, sources } from '../../core/query/sources';
import type { Run } from '../../core/run';
import { isRemote } from '../../core/schedule';

/** How long after its end a run is news, in milliseconds. */
const NEWS_MS = 30 * 60_000;

/** The run that is under way, or how the last one ended; `onArrived` when there is something new to show. */
export function useSync(onArrived: () => void) {
  const [sync, setSync] = useState<PopupSync>();
  const arrived = useRef(onArrived);
  arrived.current = onArrived;

  useEffect(() => {
    void readSync().then(setSync, () => undefined);
    return hearRuns((event) => {
      if (event.kind === 'progress') return setSync({ kind: 'running', progress: event.progress });
      if (event.kind === 'failed') return setSync(event);
      const ended = event.run && toEnded(event.run);
      setSync(ended);
      if (ended && ended.added + ended.changed > 0) arrived.current();
    });
  }, []);

  return { sync, stop: () => void ask('stop', {}) };
}

async function readSync(now = Date.now()): Promise<PopupSync | undefined> {
  const progress = await ask('progress', {});
  if (progress) return { kind: 'running', progress };
  if (!(await sources()).some(({ kind }) => isRemote(kind))) return { kind: 'unsubscribed' };
  const [last] = await runs();
  if (last?.endedAt === undefined || last.undone) return undefined;
  return isWithin(last.endedAt, now, NEWS_MS) && isOwn(last) ? toEnded(last) : undefined;
}

/** What the reader did by hand is no news. */
function isOwn({ cause }: Run): boolean {
  return cause === 'reader' || cause === 'schedule' || cause === 'startup';
}

function toEnded({ parts }: Run): Extract<PopupSync, { kind: 'ended' }> {
  const results = parts.flatMap(({ result }) => (result ? [result] : []));
  return {
    kind: 'ended',
    added: results.reduce((sum, { added }) => sum + added, 0),
    changed: results.reduce((sum, { changed }) => sum + changed, 0),
    failed: results.filter(({ kind }) => kind === 'failed').length,
  };
}
