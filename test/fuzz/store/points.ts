import { follow, type Key, type Model, type Point, type Row, type Taken } from './model';
import { FEED, sourceOf } from './places';

const POINTS_KEPT = 5;

/** Notes what stood in a place before a run touched it, once a run. */
export function noteBefore(model: Model, run: number, cause: Point['cause'], key: Key): void {
  const point = model.points.get(run) ?? { cause, rows: new Map() };
  model.points.set(run, point);
  if (!point.rows.has(key)) point.rows.set(key, model.digests.get(key));
}

/** What is let go of once a run is over; what bookmarks keep is then what is shown. */
export function settle(model: Model): void {
  const isRemoval = ({ cause }: Point) => cause === 'remove' || cause === 'unfollow';
  const all = [...model.points].sort(([a], [b]) => b - a);
  for (const kind of [true, false])
    for (const [run] of all.filter(([, each]) => isRemoval(each) === kind).slice(POINTS_KEPT))
      model.points.delete(run);
  follow(model);
}

/** Takes a run back, as far as the model tells; gives whether anything was. */
export function takeBack(model: Model, run: number): boolean {
  const point = model.points.get(run);
  if (!point) return false;
  const { cause, rows, beside } = point;
  const isTakenOut = cause === 'remove' || cause === 'unfollow';
  let back = false;
  if (cause === 'unfollow' && !model.followed) {
    putBackTaken(model, point.taken);
    back = true;
  }
  if (cause === 'restore' && beside) {
    model.marks = structuredClone(beside.marks);
    model.followed = beside.followed;
    model.removed = new Set(beside.removed);
    model.turn += 1;
  }
  let homeless = false;
  for (const [key, said] of rows) {
    const isHome = sourceOf(key) !== FEED || model.followed;
    const now = model.digests.get(key);
    if (isTakenOut) {
      if (now !== undefined) continue;
      if (!isHome) homeless = true;
      else if (said !== undefined) {
        model.digests.set(key, said);
        model.removed.delete(key);
        back = true;
      }
      continue;
    }
    if (now === undefined && model.removed.has(key)) continue;
    if (said === undefined) model.digests.delete(key);
    else model.digests.set(key, said);
    // A version that stays has not gone, and is noted nowhere.
    if (cause === 'run' && !(now !== undefined && now === said)) model.removed.delete(key);
    back = true;
  }
  if (isTakenOut && !back) {
    if (!homeless) model.points.delete(run);
    return false;
  }
  if (cause === 'restore')
    for (const key of model.digests.keys())
      if (sourceOf(key) === FEED && !model.followed) model.digests.delete(key);
  model.points.delete(run);
  follow(model);
  return true;
}

/** Takes the source out with all that came from it. */
export function takeSource(model: Model): Taken {
  const rows: Row[] = [];
  for (const [run, point] of model.points) {
    const { cause } = point;
    for (const [key, said] of point.rows) {
      if (sourceOf(key) !== FEED) continue;
      rows.push([run, cause, key, said]);
      point.rows.delete(key);
    }
    if (cause === 'unfollow') rows.push([run, cause, '', undefined, point.taken]);
    if (cause === 'unfollow' || (point.rows.size === 0 && !point.beside)) model.points.delete(run);
  }
  const removed = [...model.removed];
  for (const key of model.digests.keys()) if (sourceOf(key) === FEED) model.digests.delete(key);
  model.removed.clear();
  model.followed = false;
  model.turn += 1;
  return { rows, removed };
}

/** The source is there again, with what was noted of it. */
export function putBackTaken(model: Model, taken: Taken | undefined): void {
  model.followed = true;
  model.turn += 1;
  for (const key of taken?.removed ?? []) model.removed.add(key);
  for (const [run, cause, key, said, before] of taken?.rows ?? []) {
    const point: Point = model.points.get(run) ?? { cause, rows: new Map() };
    model.points.set(run, point);
    if (key !== '') point.rows.set(key, said);
    else if (before) point.taken = before;
  }
}
