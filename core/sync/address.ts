import { Failure } from '../failure';
import type { Offer, Source } from '../source';
import { BESIDE, type Before, type RunStores, withRuns } from '../store';
import { exclusively } from './exclusively';
import { toDone } from './log/asRun';
import { forgetOldest, nextRun } from './log/journal';
import { pruneBefores } from './write/before';

/** Where digests come from, without what the reader set. */
type Place = Pick<Source, 'kind' | 'url' | 'homepage' | 'names'>;

/**
 * Has a source lie where an offer was found, and be asked there anew; all else stays: its name, its digests, its place in
 * the order, when it is asked. A run of the log, which `undoRun` takes back. Another kind of place may take over: ids name
 * posts in all of them, and no two kinds write a revision alike, so that the next run reads every text once, and marks
 * what is not listed. Throws `Failure`: `already-added` where any source lies there, `store-gone` where this one has gone.
 */
export function changeAddress(id: string, to: Offer, now = Date.now()): Promise<void> {
  return exclusively(async () => {
    await withRuns(async (stores) => {
      const { sources, runs, befores } = stores;
      const all = await sources.getAll();
      const source = all.find((each) => each.id === id);
      if (!source) throw new Failure('store-gone', `${id} is not there any more`);
      if (all.some((each) => liesAt(each, to))) throw new Failure('already-added', to.url);
      const run = await nextRun(stores);
      const moved = { from: source.url, to: to.url };
      const part = { source: id, title: source.title, moved, result: toDone({}, now) };
      await runs.put({ id: run, cause: 'address', startedAt: now, endedAt: now, parts: [part] });
      const beside = { sources: [source], declined: [], reading: [] };
      await befores.put({ run, ...BESIDE, beside });
      await sources.put(moveTo(source, to));
      await forgetOldest(stores);
    });
    await pruneBefores();
  });
}

/** Of a run that changed an address: the source lies where it did, unless it has moved on or another lies there. Tells whether it does. */
export async function putBackAddress(
  { sources, runs }: Pick<RunStores, 'sources' | 'runs'>,
  { run, beside }: Pick<Before, 'run' | 'beside'>,
): Promise<boolean> {
  const [before] = beside?.sources ?? [];
  const [all, logged] = await Promise.all([sources.getAll(), runs.get(run)]);
  const source = all.find(({ id }) => id === before?.id);
  if (!before || !source || source.url !== logged?.parts[0]?.moved?.to) return false;
  if (all.some((each) => liesAt(each, before))) return false;
  await sources.put(moveTo(source, before));
  return true;
}

/** Is this the place that a source is asked at? */
export function liesAt({ kind, url, names = '' }: Source, place: Place): boolean {
  return kind === place.kind && url === place.url && names === (place.names ?? '');
}

/** What was heard of one place says nothing of another; only a host that wants to rest is still the same host. */
function moveTo(source: Source, { kind, url, homepage, names }: Place): Source {
  const { homepage: _page, names: _names, restUntil, ...kept } = source;
  const { validators: _heard, nextAt: _due, lastResult: _last, ...own } = kept;
  const rests = restUntil !== undefined && new URL(source.url).host === new URL(url).host;
  return {
    ...own,
    kind,
    url,
    ...(homepage && { homepage }),
    ...(names && { names }),
    ...(rests && { restUntil }),
    failures: 0,
  };
}
