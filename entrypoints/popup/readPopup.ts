import type { PopupDigest, PopupState } from '../../components/popup/state';
import { toNames, toTold } from '../../components/words/nameSource';
import { type Told, tellApart } from '../../components/words/tellApart';
import { isBundleImported } from '../../core/bundle';
import { storageFailure } from '../../core/failure';
import { gist } from '../../core/gist';
import { writeTitle } from '../../core/math/title';
import type { DigestHead } from '../../core/paper';
import { countAll, digest, heads } from '../../core/query';
import { sources } from '../../core/query/sources';
import { heldLock } from './importFinished';

/** What the popup shows; `at` counts the digests that hold a paper, newest first, from 0. */
export async function readPopup(at: number): Promise<PopupState> {
  try {
    const all = await heads();
    const filled = all.filter(({ papers }) => papers.length > 0);
    const shown = await readDigest(filled, Math.min(at, filled.length - 1));
    if (shown) return { kind: 'shown', digest: shown, counts: countAll(all) };
    const imported = (await isBundleImported()) && !(await heldLock());
    return { kind: imported ? 'empty' : 'importing' };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

async function readDigest(
  filled: readonly DigestHead[],
  at: number,
): Promise<PopupDigest | undefined> {
  const head = filled[at];
  const stored = head && (await digest([head.source, head.id]));
  if (!stored) return undefined;
  const names = toNames(await sources());
  const told = filled.map((digest) => toTold({ digest }, names));
  const [own, earlier, later] = [at, at + 1, at - 1].map((index) => told[index]);
  const toNeighbour = (one: Told) => ({ day: one.day, apart: tellApart(one, told).join(', ') });
  const isAmong = told.some(({ day, from }) => day === own?.day && from !== own.from);
  return {
    key: JSON.stringify([head.source, head.id]),
    title: head.title,
    ...(own && isAmong && { from: own.from }),
    date: head.date,
    ai: head.ai === true,
    papers: await Promise.all(
      stored.entries.map(async (entry, index) => ({
        paper: entry.paper,
        rank: index + 1,
        title: await writeTitle(entry.title),
        gist: gist(entry),
      })),
    ),
    ...(earlier && { earlier: toNeighbour(earlier) }),
    ...(later && { later: toNeighbour(later) }),
  };
}
