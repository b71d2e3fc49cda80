import { changeMaking, type StoredMaking } from '../../store/models';

/** Changes one making as it is stored, and gives it; undefined where it is not there any more. */
export type Change = (to: (now: StoredMaking) => StoredMaking) => Promise<StoredMaking | undefined>;

/** A making → what changes it and no other: one that was forgotten, or asked for anew, is another one. */
export function changerOf({ paper, askedAt }: StoredMaking): Change {
  const isOwn = (now: StoredMaking | undefined) => now?.askedAt === askedAt;
  return async (to) => {
    const stored = await changeMaking(paper, (now) => (now && isOwn(now) ? to(now) : now));
    return isOwn(stored) ? stored : undefined;
  };
}
