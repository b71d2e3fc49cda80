import type { Run, RunProgress } from '../../run';
import { isRemote } from '../../schedule';
import type { Source } from '../../source';

/** The sources that are asked when nobody names any. */
export function findEnabled(all: readonly Source[]): readonly string[] {
  return all.filter(({ enabled, kind }) => enabled && isRemote(kind)).map(({ id }) => id);
}

/** Of the sources that are asked for, those that neither the run under way nor one that waits will still ask. */
export function leaveOutAwaited(
  asked: readonly string[],
  waiting: ReadonlySet<string>,
  underWay: RunProgress | undefined,
): readonly string[] {
  const open = (underWay?.parts ?? []).filter(
    ({ phase }) => phase !== 'done' && phase !== 'failed',
  );
  const awaited = new Set([...waiting, ...open.map(({ source }) => source)]);
  return asked.filter((id) => !awaited.has(id));
}

/** Of the sources that an earlier worker left, those that the run that was cut off will not ask anyway. */
export function leaveOutUnfinished(
  left: readonly string[],
  cutOff: Run | undefined,
): readonly string[] {
  const due = new Set(cutOff?.parts.flatMap(({ source, result }) => (result ? [] : [source])));
  return left.filter((id) => !due.has(id));
}
