import fc from 'fast-check';
import { decodeBackup } from '../../../core/backup/decode';
import { encodeBackup } from '../../../core/backup/encode';
import { readEverything } from '../../../core/backup/read';
import type { Failure } from '../../../core/failure';
import { withStore } from '../../../core/store';
import { clearEverything } from '../../../core/sync/clearEverything';
import { recover } from '../../../core/sync/recover';
import { breakage } from './breakage';
import { command, held } from './command';
import { expectSame } from './compare';
import { copy, follow, newModel } from './model';
import { noteBefore } from './points';

const nth = fc.nat({ max: 30 });

// Seldom: nothing that was done before it matters any more.
export const clears = fc.nat({ max: 9 }).map((turn) =>
  command(
    `clear ${turn}`,
    async (model) => {
      await clearEverything([]);
      const before = model.turn;
      Object.assign(model, newModel(), { turn: before + 1 });
      // The page that held them shows none of them any more.
      Object.assign(held, { digests: [], sources: [] });
    },
    () => turn === 0,
  ),
);

export const save = command('save', async (model, hands) => {
  const bytes = await encodeBackup(await readEverything(), { app: '0.1.0' });
  const { digests, marks, followed, removed } = model;
  const marked = [...marks.values()].some((own) => Object.keys(own).length > 0);
  const holds = digests.size + removed.size > 0 || followed || marked;
  try {
    hands.backups.push({ backup: decodeBackup(bytes), was: copy(model) });
  } catch (error) {
    // Where all that there was is broken, nothing can be read.
    expectSame((error as Failure).code, holds ? undefined : 'backup-damaged', 'a backup');
  }
});
export const saves = fc.constant(save);

export const restores = fc
  .tuple(nth, fc.constantFrom('merge', 'replace'))
  .map(([at, way]) => restore(at, way));

/** One of the backups is restored. */
export function restore(at: number, way: 'merge' | 'replace') {
  return command(
    `${way} backup ${at}`,
    async (model, hands) => {
      const one = hands.backups[at % hands.backups.length];
      if (!one) return;
      const run = await recover(one.backup, way);
      const was = copy(one.was);
      const { followed, removed } = model;
      const beside = {
        marks: structuredClone(model.marks),
        followed,
        removed: new Set(removed),
      };
      const point = { cause: 'restore' as const, rows: new Map(), beside };
      model.points.set(run, point);
      for (const [key, said] of was.digests) {
        const now = model.digests.get(key);
        if (way === 'merge' ? now !== undefined : now === said) continue;
        noteBefore(model, run, 'restore', key);
        model.digests.set(key, said);
        if (way === 'merge') model.removed.delete(key);
      }
      if (way === 'replace') {
        for (const key of [...model.digests.keys()]) {
          if (was.digests.has(key)) continue;
          noteBefore(model, run, 'restore', key);
          model.digests.delete(key);
        }
        Object.assign(model, { marks: was.marks, followed: was.followed, removed: was.removed });
      } else {
        for (const [id, own] of was.marks) {
          const now = model.marks.get(id);
          model.marks.set(id, { ...own, ...now });
        }
        model.followed ||= was.followed;
        for (const key of was.removed) if (!model.digests.has(key)) model.removed.add(key);
      }
      model.turn += 1;
      model.turnOf.set(run, model.turn);
      follow(model);
    },
    (_model, hands) => hands.backups.length > 0,
  );
}

export const breaks = fc.constantFrom(...Object.keys(breakage)).map((what) =>
  command(`break ${what}`, async (_model, hands) => {
    hands.broken += 1;
    const [store, record] = breakage[what]?.(hands.broken) ?? [];
    if (!store) return;
    await withStore((db) => db.put(store, record as never));
  }),
);
