import { isBuiltIn } from '../../builtIn';
import type { DigestHead } from '../../paper';
import { isRemote } from '../../schedule';
import type { Before, DigestStores } from '../../store';
import { deleteDigest, putDigest } from '../../store/digests';
import { NOWHERE } from '../part/drop';
import { putBackNote } from './putBackNote';

/** `there`: what was taken out has come back since; `homeless`: it has gone with its source; `left`: the reader took it out. */
export type PutBack = 'done' | 'there' | 'homeless' | 'left';

/** A digest and the restore point of a run that touched it: what stood there before the run stands there again. Tells what was done for it. */
export async function putBackDigest(
  stores: DigestStores,
  row: Before,
  { note, isTakenOut }: { readonly note: boolean; readonly isTakenOut: boolean },
): Promise<PutBack> {
  const { source, id, head, entries } = row;
  const [now, kind, noted] = await Promise.all([
    stores.heads.get([source, id]),
    stores.sources.get(source).then((found) => found?.kind),
    stores.declined.get([source, id]),
  ]);
  const isThere = kind !== undefined || isBuiltIn(source);
  // What has come back since it was taken out is newer than what would be put back, and without its source none comes.
  if (isTakenOut && now) return 'there';
  if (!isThere && !now) return 'homeless';
  // What the reader took out since this run is theirs to bring back.
  if (!isTakenOut && !now && noted?.reason === 'removed') return 'left';
  if (head && entries) {
    // Whether its source has it now is for the next run to say; what was taken out is as it was.
    if (isTakenOut) await putBackNote(stores, row);
    const { goneAt: _gone, ...unmarked } = head;
    await putDigest(stores, { head: isTakenOut ? head : unmarked, entries });
  } else await deleteDigest(stores, [source, id]);
  if (!note || !kind || !isRemote(kind)) return 'done';
  // Of what was only marked no version went.
  if (now && head && now.revision === head.revision && now.parser === head.parser) return 'done';
  // The version that its source has come to since, and that was not taken, is still the one it lists.
  if (now && head && noted && noted.revision !== now.revision) {
    await stores.declined.put({ ...noted, before: head.papers.length });
    return 'done';
  }
  // A text in which a newer parser found no paper is the same text: that reading of it is not wanted.
  const emptied = !now && noted?.reason === 'empty' && noted.revision === head?.revision;
  await stores.declined.put(
    emptied ? { ...noted, reason: 'undone' } : toNote(now, head ?? now, { source, id }),
  );
  return 'done';
}

function toNote(
  gone: DigestHead | undefined,
  shown: DigestHead | undefined,
  key: Pick<DigestHead, 'source' | 'id'>,
) {
  return {
    ...key,
    revision: gone?.revision ?? NOWHERE,
    ...(gone?.parser !== undefined && { parser: gone.parser }),
    reason: 'undone',
    title: shown?.title ?? key.id,
    at: Date.now(),
    before: shown?.papers.length ?? 0,
    after: gone?.papers.length ?? 0,
  } as const;
}
