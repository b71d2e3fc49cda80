import { ask } from '../../core/messages';
import { noteError } from './noteError';

export { hearRuns } from '../../core/messages/runs';

/** How far a run is; undefined when none is under way, or nobody can tell. */
export function askProgress() {
  return ask('progress', {}).catch((error: unknown) => {
    noteError(error);
    return undefined;
  });
}

/** Asks one source, or all that are enabled. */
export function askSync(source?: string): Promise<unknown> {
  return ask('sync', source === undefined ? {} : { sources: [source] });
}

export function stop(): void {
  void ask('stop', {}).catch(noteError);
}

/** Sources may be due at other times than before. */
export function plan(): void {
  void ask('plan', {}).catch(noteError);
}
