import fc from 'fast-check';
import { addSource } from '../../../core/sync/sources';
import { removeSource, restoreSource } from '../../../core/sync/unfollow';
import { command } from './command';
import { expectSame } from './compare';
import { follow, type Model } from './model';
import { FEED, FEED_URL, sourceOf } from './places';
import { putBackTaken, settle, takeSource } from './points';

const nth = fc.nat({ max: 30 });

/** Adds the source, as the reader does. */
export async function add(model: Model): Promise<void> {
  const offer = { kind: 'feed', url: FEED_URL, title: '피드' } as const;
  await addSource({ ...offer, digests: 0, papers: 0, sampled: 0 }, { kind: 'off' });
  model.followed = true;
  model.turn += 1;
}

export const follows = fc.constant(command('follow', add, (model) => !model.followed));

export const unfollow = command(
  'unfollow',
  async (model, hands) => {
    const gone = await removeSource(FEED);
    if (!gone?.run) throw new Error('the source was not there');
    const own = [...model.digests].filter(([key]) => sourceOf(key) === FEED);
    const taken = takeSource(model);
    const point = { cause: 'unfollow' as const, rows: new Map(own), taken };
    model.points.set(gone.run, point);
    hands.sources.push({ gone, point: structuredClone(point), run: gone.run });
    settle(model);
  },
  (model) => model.followed,
);
export const unfollows = fc.constant(unfollow);

export const refollows = nth.map((at) =>
  command(
    `follow again ${at}`,
    async (model, hands) => {
      const one = hands.sources[at % hands.sources.length];
      if (!one) return;
      const back = await restoreSource(one.gone);
      expectSame(back, !model.followed, 'was the source put back');
      if (!back) return;
      model.points.delete(one.run);
      putBackTaken(model, one.point.taken);
      for (const [key, said] of one.point.rows) model.digests.set(key, said ?? '');
      follow(model);
    },
    (_model, hands) => hands.sources.length > 0,
  ),
);
