import { noDay, today } from '../day';
import { Failure } from '../failure';
import { sumUp } from '../model/sumUp';
import type { Entry, PaperId } from '../paper';
import { toStorable } from '../source/toStorable';
import { changeMaking, readMaking, type StoredMaking } from '../store/models';
import { putMade } from '../sync/made';

/**
 * Puts what was made of a paper into the reader's own digest of today, be it whole or only some sections, in the place of an
 * older one. `title` is what that digest is called. Throws `model-unfit` where no section is there.
 */
export async function keepMaking(paper: PaperId, title: string): Promise<void> {
  const making = await readMaking(paper);
  if (!making) return;
  const { text, done } = making;
  if (!text) throw new Failure('model-unfit', `No section of ${paper} came`);
  const { entry } = making.entry ? { entry: making.entry } : sumUp({ ...making, text }, done);
  await putMade({ entry: withFormulas(entry), day: today() }, title);
  // One that was asked for meanwhile is another one.
  await changeMaking(paper, (now) => (isSame(now, making) ? undefined : now));
}

/** As digests are stored: each formula with what it is drawn as. */
function withFormulas(entry: Entry): Entry {
  const digest = { id: entry.paper, date: noDay, title: '', tags: [], entries: [entry] };
  return toStorable(digest).entries[0] ?? entry;
}

/** Forgets what was made of a paper and is not in a digest. */
export async function dropMaking(paper: PaperId): Promise<void> {
  await changeMaking(paper, () => undefined);
}

function isSame(one: StoredMaking | undefined, other: StoredMaking): boolean {
  return one?.askedAt === other.askedAt;
}
