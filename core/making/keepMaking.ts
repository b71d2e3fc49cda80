import { renewCard } from '../cards/renew';
import { today } from '../day';
import { Failure } from '../failure';
import { sumUp } from '../model/sumUp';
import type { PaperId } from '../paper';
import { changeMaking, readMaking, type StoredMaking } from '../store/models';
import { type OwnSummary, putMade } from '../sync/made';

/** What a making that was `askedAt` a time is in the place of: the summary that stood there when nobody else could write. */
export type MadeBefore = { readonly askedAt: number; readonly replaced?: OwnSummary };

/**
 * Puts what was made of a paper into the reader's own digest of today, be it whole or only some sections. `title` is what that
 * digest is called. Gives what came of it where it is there: not where it was dropped or asked for anew meanwhile, nor in the
 * place of an `older` one that is to stay, of which its making says that it `replaces` it then. Throws `model-unfit` where no
 * section is there.
 */
export async function keepMaking(
  paper: PaperId,
  title: string,
  older: 'goes' | 'stays' = 'goes',
): Promise<MadeBefore | undefined> {
  const making = await readMaking(paper);
  if (!making) return undefined;
  const { text, done } = making;
  if (!text) throw new Failure('model-unfit', `No section of ${paper} came`);
  const { entry } = making.entry ? { entry: making.entry } : sumUp({ ...making, text }, done);
  // Evaluated when a summary is kept, not whenever the background wakes.
  const { withSectionMath } = await import('../math');
  const sections = entry.sections.map(withSectionMath);
  let isThere = false;
  let isKept = false;
  // Whatever was seen before the lock was held may have changed since.
  const put = { entry: { ...entry, sections }, day: today() };
  const replaced = await putMade(put, title, async (before) => {
    isThere = isSame(await readMaking(paper), making);
    isKept = before !== undefined && older === 'stays' && !isWhatCame(before, making);
    return isThere && !isKept;
  });
  if (isKept)
    await changeMaking(paper, (now) =>
      now && isSame(now, making) ? { ...now, replaces: true } : now,
    );
  if (!isThere || isKept) return undefined;
  // A page that shows the older one draws the card anew, which all the others follow later.
  await renewCard(paper);
  // One that was asked for meanwhile is another one.
  await changeMaking(paper, (now) => (isSame(now, making) ? undefined : now));
  return { askedAt: making.askedAt, ...(replaced && { replaced }) };
}

/** Forgets what was made of a paper and is not in a digest. */
export async function dropMaking(paper: PaperId): Promise<void> {
  await changeMaking(paper, () => undefined);
}

/** Is a summary in the reader's digest what a making has put there before? */
export function isWhatCame({ entry }: OwnSummary, making: StoredMaking): boolean {
  return JSON.stringify(entry.made) === JSON.stringify(making.entry?.made);
}

function isSame(one: StoredMaking | undefined, other: StoredMaking): boolean {
  return one?.askedAt === other.askedAt;
}
