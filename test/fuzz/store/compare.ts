import { byPaper, digest, heads } from '../../../core/query';
import { readings } from '../../../core/query/readings';
import { sources, undoable } from '../../../core/query/sources';
import { isOwned, living, type Model } from './model';
import { DAYS, FEED, keyOf } from './places';

/** Does the store say what the model does? */
export async function compare(model: Model): Promise<void> {
  const found = (await heads()).filter(({ id }) => DAYS.some((each) => each === id));
  const said = new Map<string, string>();
  for (const { source, id, revision } of found) {
    const whole = await digest([source, id]);
    const texts = JSON.stringify(whole?.entries);
    if (!texts?.includes(`"${revision}"`)) throw new Error(`${source}/${id} is no ${revision}`);
    said.set(keyOf(source, id), revision);
  }
  expectSame([...said].sort(), [...model.digests].sort(), 'digests');

  const followed = (await sources()).some(({ id }) => id === FEED);
  expectSame(followed, model.followed, 'is the source there');
  const points = [...(await undoable())].filter((run) => run < 9000).sort((a, b) => a - b);
  expectSame(
    points,
    [...model.points.keys()].sort((a, b) => a - b),
    'restore points',
  );

  const all = await readings();
  for (const id of new Set([...all.keys(), ...model.marks.keys()])) {
    if (id.startsWith('broken')) continue;
    const { bookmarkedAt, readAt, seenAt, note } = all.get(id) ?? {};
    const { kept = false, ...own } = model.marks.get(id) ?? {};
    const now = {
      ...(bookmarkedAt !== undefined && { bookmarked: true }),
      ...(readAt !== undefined && { read: true }),
      ...(seenAt !== undefined && { seen: true }),
      ...(note !== undefined && { note }),
    };
    expectSame(sortKeys(now), sortKeys(own), `marks of ${id}`);
    const shown = (await byPaper(id)).filter(({ digest: { id: of } }) => !of.startsWith('broken'));
    const least = Math.max(living(model, id).length, isOwned(own) && kept ? 1 : 0);
    if (shown.length < least) throw new Error(`${id} has ${shown.length} of ${least} summaries`);
    const most = living(model, id).length + (isOwned(own) ? 1 : 0);
    if (shown.length > most) throw new Error(`${id} has ${shown.length} summaries, not ${most}`);
  }
}

function sortKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Throws where two values that are told as JSON differ. */
export function expectSame(now: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(now), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: ${a} in the store, ${b} in the model`);
}
