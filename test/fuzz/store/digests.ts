import fc from 'fast-check';
import { heads } from '../../../core/query';
import type { SourceAdapter } from '../../../core/source';
import { sync as syncSource } from '../../../core/sync';
import { removeDigest, restoreDigest } from '../../../core/sync/digests';
import { undoRun } from '../../../core/sync/undo';
import { sampleDigest } from '../../samples';
import { command } from './command';
import { expectSame } from './compare';
import { follow } from './model';
import { DAYS, FEED, keyOf, PLACES, papersOf, sourceOf } from './places';
import { noteBefore, settle, takeBack } from './points';

const place = fc.constantFrom(...PLACES);
const day = fc.constantFrom(...DAYS);
const version = fc.constantFrom('가', '나', '다');
const nth = fc.nat({ max: 30 });

function adapterOf(source: string, listed: ReadonlyMap<string, string>): SourceAdapter {
  return {
    id: source,
    width: 2,
    list: async () => ({
      digests: [...listed].map(([id, revision]) => ({ id, revision })),
      ...(source === 'bundled' && { keeps: () => false }),
    }),
    fetch: async ({ id, revision = '' }) => {
      const papers = papersOf(`${source}/${id}`);
      return { digest: sampleDigest(id, papers, revision), revision, problems: [] };
    },
  };
}

export const syncs = fc
  .tuple(place, fc.array(fc.tuple(day, version), { minLength: 1, maxLength: 3 }))
  .map(([source, pairs]) => sync(source, pairs));

/** A source lists these versions of its digests. */
export function sync(source: string, pairs: readonly (readonly [id: string, said: string])[]) {
  const listed = new Map<string, string>(pairs);
  const keys = new Set([...listed.keys()].map((id) => keyOf(source, id)));
  return command(
    `sync ${source} ${JSON.stringify([...listed])}`,
    async (model) => {
      const { run } = await syncSource(adapterOf(source, listed));
      if (source === 'bundled')
        for (const key of [...model.digests.keys()]) {
          if (sourceOf(key) !== source || keys.has(key)) continue;
          noteBefore(model, run, 'run', key);
          model.digests.delete(key);
        }
      for (const [id, said] of listed) {
        const key = keyOf(source, id);
        if (model.digests.get(key) === said) continue;
        noteBefore(model, run, 'run', key);
        model.digests.set(key, said);
      }
      settle(model);
    },
    (model) => source !== FEED || model.followed,
  );
}

export const undoes = nth.map((at) => undo(at));

/** One of the runs is taken back that can be. */
export function undo(at: number) {
  return command(
    `undo ${at}`,
    async (model) => {
      const run = [...model.points.keys()].sort((a, b) => a - b)[at % model.points.size] ?? 1000;
      const back = await undoRun(run);
      expectSame(back, takeBack(model, run), `was run ${run} taken back`);
    },
    (model) => {
      const run = [...model.points.keys()].sort((a, b) => a - b)[at % model.points.size] ?? 1000;
      // What the reader made of papers since a backup is laid over what it replaced: that has tests of its own.
      return model.points.get(run)?.cause !== 'restore' || model.turnOf.get(run) === model.turn;
    },
  );
}

export const removes = nth.map((at) => remove(at));

/** One of the digests is taken out. */
export function remove(at: number) {
  return command(
    `remove ${at}`,
    async (model, hands) => {
      const key = [...model.digests.keys()].sort()[at % model.digests.size] ?? '';
      const said = model.digests.get(key) ?? '';
      const head = (await heads()).find((each) => keyOf(each.source, each.id) === key);
      const gone = head && (await removeDigest(head));
      if (!gone?.run) throw new Error(`${key} was not there`);
      noteBefore(model, gone.run, 'remove', key);
      model.digests.delete(key);
      if (sourceOf(key) === FEED) model.removed.add(key);
      hands.digests.push({ gone, key, said });
      settle(model);
    },
    (model) => model.digests.size > 0,
  );
}

export const returns = nth.map((at) =>
  command(
    `put back ${at}`,
    async (model, hands) => {
      const one = hands.digests[at % hands.digests.length];
      if (!one) return;
      const { gone, key, said } = one;
      const back = await restoreDigest(gone);
      const isHome = sourceOf(key) !== FEED || model.followed;
      expectSame(back, !model.digests.has(key) && isHome, `was ${key} put back`);
      if (!back) return;
      model.digests.set(key, said);
      model.removed.delete(key);
      const point = model.points.get(gone.run ?? -1);
      point?.rows.delete(key);
      if (point?.rows.size === 0) model.points.delete(gone.run ?? -1);
      follow(model);
    },
    (_model, hands) => hands.digests.length > 0,
  ),
);
