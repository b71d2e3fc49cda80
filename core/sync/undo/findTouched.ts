import type { DigestHead, Entry } from '../../paper';
import { BESIDE, type Before, withStore } from '../../store';
import { pointOf } from '../write/before';

/** What a run did with a digest: its head as it is, or was, and how many of its papers came, were written anew, or went. */
export type Touched = {
  readonly head: DigestHead;
  readonly kind: 'added' | 'changed' | 'removed' | 'vanished';
  readonly papers: { readonly added: number; readonly changed: number; readonly removed: number };
};
/** Digests that a run touched, the newest first, and how many there are besides. */
export type AllTouched = { readonly shown: readonly Touched[]; readonly left: number };

/** The texts of so many digests are compared. */
const MOST_SHOWN = 20;

/** What is otherwise than before a run, by its restore point and what is stored now; nothing once that point has gone. */
export function findTouched(run: number): Promise<AllTouched> {
  return withStore(async (db) => {
    const tx = db.transaction(['befores', 'heads', 'bodies']);
    const [befores, heads, bodies] = [
      tx.objectStore('befores'),
      tx.objectStore('heads'),
      tx.objectStore('bodies'),
    ];
    const keys = await befores.getAllKeys(pointOf(run));
    const places = keys
      .filter(([, source, id]) => source !== BESIDE.source || id !== BESIDE.id)
      .map(async ([, ...key]) => ({ key, now: await heads.get(key) }));
    const all = (await Promise.all(places)).sort((a, b) => compareDays(a.now, b.now));
    const shown = all.slice(0, MOST_SHOWN).map(async ({ key, now }) => {
      const [before, body] = await Promise.all([befores.get([run, ...key]), bodies.get(key)]);
      const head = now ?? before?.head;
      if (!before || !head) return [];
      const papers = compare(before.entries ?? [], (now && body?.entries) ?? []);
      return [{ head, kind: kindOf(before, now), papers }];
    });
    const told = await Promise.all(shown);
    return { shown: told.flat(), left: all.length - told.length };
  });
}

/** The newest first, and behind all what is stored no more. */
function compareDays(a: DigestHead | undefined, b: DigestHead | undefined): number {
  return (b?.date ?? '').localeCompare(a?.date ?? '');
}

function kindOf(before: Before, now: DigestHead | undefined): Touched['kind'] {
  if (!now) return 'removed';
  if (!before.head) return 'added';
  return now.goneAt !== undefined && before.head.goneAt === undefined ? 'vanished' : 'changed';
}

function compare(before: readonly Entry[], now: readonly Entry[]): Touched['papers'] {
  const old = new Map(before.map((entry) => [entry.paper, JSON.stringify(entry)]));
  const stays = now.filter(({ paper }) => old.has(paper));
  return {
    added: now.length - stays.length,
    changed: stays.filter((entry) => old.get(entry.paper) !== JSON.stringify(entry)).length,
    removed: before.length - stays.length,
  };
}
