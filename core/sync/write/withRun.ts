import { isBuiltIn } from '../../builtIn';
import { Failure } from '../../failure';
import { type DigestStores, withDigests, withRuns, withStore } from '../../store';
import type { TakeOptions } from '../part/arrival';

type Of = Pick<TakeOptions, 'source' | 'run' | 'careful'>;

/**
 * `withDigests` for what a run writes: only while the run is in the log and its source is there. A database may be deleted
 * under it, and into the next one nothing comes that belongs to nobody. Throws `store-gone` then.
 */
export async function withRun<T>(
  { run, source, careful }: Of,
  work: (stores: DigestStores) => Promise<T>,
): Promise<T> {
  const gone = () => new Failure('store-gone', `Run ${run} of ${source} is not there any more`);
  // What lies elsewhere notes in the log what it reads, and is not to wait for what is stored meanwhile: its source, which
  // no other database has, is looked for in the transaction itself.
  if (careful && !isBuiltIn(source)) {
    const logged = await withStore((db) => db.getKey('runs', run));
    return withDigests(async (stores) => {
      if (logged === undefined || !(await stores.sources.getKey(source))) throw gone();
      return work(stores);
    });
  }
  return withRuns(async (stores) => {
    if (!(await stores.runs.getKey(run))) throw gone();
    return work(stores);
  });
}
