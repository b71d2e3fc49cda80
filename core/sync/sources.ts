import { outdateCards } from '../cards/outdated';
import { Failure } from '../failure';
import { hash } from '../hash';
import { withBuiltIn } from '../query/sources';
import { isRemote, planNext } from '../schedule';
import type { Every, Offer, Source } from '../source';
import { withDigests } from '../store';
import { liesAt } from './address';
import { exclusively, mendCards } from './exclusively';
import { followName } from './write/followers';

/** What the reader may change of a source. */
export type SourceChange = Partial<Pick<Source, 'title' | 'enabled' | 'every'>>;
/** Adds what was offered, first to be asked at once; throws `Failure` `already-added`. */
export async function addSource(offer: Offer, every: Every, now = Date.now()): Promise<Source> {
  const { kind, url, title, homepage, names } = offer;
  // The same place has the same id in every browser, so a restored backup finds it again.
  const wanted = `${kind}-${(await hash(names ? `${url}\n${names}` : url)).slice(0, 12)}`;
  return withDigests(async ({ sources }) => {
    const all = withBuiltIn(await sources.getAll());
    if (all.some((source) => liesAt(source, offer))) throw new Failure('already-added', url);
    const id = chooseFree(wanted, all);
    const about = { title, ...(homepage && { homepage }), ...(names && { names }) };
    const fresh = { enabled: true, order: 0, every, addedAt: now, failures: 0 };
    const source: Source = { id, kind, url, ...about, ...fresh };
    // After what was added before, and so before what ships, unless the reader has moved that up.
    const last = all.findLastIndex((each) => isRemote(each.kind));
    const placed = all.toSpliced(last + 1, 0, source);
    await Promise.all(placed.map((each, order) => sources.put({ ...each, order })));
    return source;
  });
}

/** A source that moved on keeps the id of the place where it was. */
function chooseFree(wanted: string, all: readonly Source[]): string {
  const taken = new Set(all.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** Changes a source as the reader said; a new schedule counts from now. */
export async function changeSource(
  id: string,
  change: SourceChange,
  now = Date.now(),
): Promise<void> {
  await withDigests(async ({ sources }) => {
    const source = await sources.get(id);
    if (!source) return;
    const { nextAt: before, ...changed } = { ...source, ...change };
    const replan = change.every !== undefined || change.enabled !== undefined;
    const nextAt = replan ? planNext(changed, now) : before;
    await sources.put({ ...changed, ...(nextAt !== undefined && { nextAt }) });
  });
  if (change.title === undefined) return;
  // What bookmarks keep is to be called by the new name when the source has gone.
  await followName();
  // Not waited for: whoever writes now may take long, and draws with the new name.
  mendCards().catch((error: unknown) => console.warn('[Yoyak]', error));
}

/** Moves a source one place up or down; which summaries are shown first follows. */
export function moveSource(id: string, step: 'up' | 'down'): Promise<void> {
  const move = async () => {
    await outdateCards();
    await withDigests(async ({ sources, heads }) => {
      const own = IDBKeyRange.bound(['made'], ['made', []]);
      const [stored, made] = await Promise.all([sources.getAll(), heads.count(own)]);
      const all = withBuiltIn(stored);
      // What holds nothing is not shown, and nothing moves past it unseen.
      const shown = all.filter((source) => source.id !== 'made' || made > 0);
      const from = shown.findIndex((source) => source.id === id);
      const [moved, other] = [shown[from], shown[from + (step === 'up' ? -1 : 1)]];
      if (!moved || !other) return;
      const left = all.filter((source) => source !== moved);
      const next = left.toSpliced(left.indexOf(other) + (step === 'up' ? 0 : 1), 0, moved);
      await Promise.all(next.map((source, order) => sources.put({ ...source, order })));
    });
  };
  return exclusively(move, { anew: true });
}
