import type fc from 'fast-check';
import type { Opened } from '../../../core/backup';
import type { RemovedDigest } from '../../../core/sync/digests';
import type { RemovedSource } from '../../../core/sync/unfollow';
import { cardsFollowed } from '../../browser';
import { compare } from './compare';
import type { Key, Model, Point, Said } from './model';

/** What the pages hold in hand, to be given back. */
export type Hands = {
  digests: { readonly gone: RemovedDigest; readonly key: Key; readonly said: Said }[];
  sources: { readonly gone: RemovedSource; readonly point: Point; readonly run: number }[];
  backups: { readonly backup: Opened; readonly was: Model }[];
  broken: number;
};

export type Command = fc.AsyncCommand<Model, Hands>;

/** What pages hold, which a command is asked about before it is run. */
export const held: Hands = { digests: [], sources: [], backups: [], broken: 0 };
/** What was said on the console, as whoever follows a write says that they could not. */
export const failed: string[] = [];

/** Nothing has been done yet. */
export function letGoOfAll(): Hands {
  Object.assign(held, { digests: [], sources: [], backups: [], broken: 0 });
  failed.length = 0;
  return held;
}

/** Does something to the store and the same to the model; whatever that is, both must then say the same. */
export function command(
  name: string,
  run: (model: Model, hands: Hands) => Promise<void>,
  can: (model: Model, hands: Hands) => boolean = () => true,
): Command {
  return {
    check: (model) => can(model as Model, held),
    async run(model, hands) {
      await run(model, hands);
      await cardsFollowed();
      // Whoever follows a write fails apart from it.
      if (failed.length > 0) throw new Error(`who follows failed: ${failed.splice(0).join()}`);
      await compare(model);
    },
    toString: () => name,
  };
}
