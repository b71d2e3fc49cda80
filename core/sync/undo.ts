import { outdateCards } from '../cards/outdated';
import { withBuiltIn } from '../query/sources';
import { isRemoval } from '../run';
import {
  BESIDE,
  type DigestStores,
  type KeptBeside,
  type Stores,
  together,
  withEverything,
} from '../store';
import { deleteDigest, digestKey } from '../store/digests';
import { putBackAddress } from './address';
import { exclusively } from './exclusively';
import { putBackBeside, settingsBefore } from './restore';
import { type PutBack, putBackDigest } from './restore/putBackDigest';
import { putBackMade } from './restore/putBackMade';
import { putBackSource } from './restore/putBackSource';
import { storeRest } from './restore/storeRest';
import { pointOf } from './write/before';

export { type AllTouched, findTouched, type Touched } from './undo/findTouched';

/**
 * Takes a run back to its restore point: what it added goes, what it replaced or removed comes back, what it marked as
 * vanished is marked no more. The versions that go are noted, so that the next run does not bring them again. After a restored backup
 * everything beside the digests comes back as well. What the reader took out comes back where nothing has come since. No digest comes
 * back without its source. Tells whether anything was taken back: not without a restore point, nor where all has lost its
 * source, or what was taken out has come back; a changed address not where it was changed since. Where all of it has come
 * back the restore point goes: it is of no use any more.
 */
export function undoRun(run: number): Promise<boolean> {
  const undo = async () => {
    await outdateCards();
    const { back, beside, bookmarks } = await withEverything((stores) => takeBack(stores, run));
    if (beside && bookmarks) await storeRest(bookmarks, await settingsBefore(beside));
    return back;
  };
  return exclusively(undo, { anew: true });
}

type TakenBack = {
  readonly back: boolean;
  /** Of a restored backup: what stood beside the digests, and the papers that are bookmarked now. */
  readonly beside?: KeptBeside;
  readonly bookmarks?: readonly string[];
};

async function takeBack(stores: Stores, run: number): Promise<TakenBack> {
  const { befores, runs } = stores;
  const range = pointOf(run);
  const [logged, rows] = await Promise.all([runs.get(run), befores.getAll(range)]);
  const row = rows.find(({ id }) => id === BESIDE.id);
  const digests = rows.filter((each) => each !== row);
  if (logged?.cause === 'address') {
    const back = row !== undefined && (await putBackAddress(stores, row));
    if (back)
      await together(
        () => befores.delete(range),
        () => runs.put({ ...logged, undone: true }),
      );
    return { back };
  }
  const isTakenOut = logged !== undefined && (logged.cause === 'clear' || isRemoval(logged));
  const beside = isTakenOut ? undefined : row?.beside;
  const bookmarks = beside && (await putBackBeside(stores, beside, logged?.startedAt ?? 0));
  // What a backup brought is noted nowhere: it came from no source; nor is what sources no longer list.
  const note = !row && !isTakenOut;
  const isSourceBack = isTakenOut && (await putBackSource(stores, row));
  const made = digests.filter(({ source }) => source === 'made');
  const back: readonly PutBack[] = await Promise.all([
    ...digests
      .filter((each) => !made.includes(each))
      .map((each) => putBackDigest(stores, each, { note, isTakenOut })),
    ...(made.length > 0
      ? [putBackMade(stores, made).then((count) => (count > 0 ? 'done' : 'there'))]
      : []),
  ]);
  const isNothing = isTakenOut
    ? !isSourceBack && !back.includes('done')
    : !beside && back.length > 0 && back.every((each) => each === 'homeless');
  if (isNothing) {
    // A source that has gone may yet come back; what is there is in no need of it.
    if (!back.includes('homeless')) await befores.delete(range);
    return { back: false };
  }
  if (beside) await dropOrphans(stores);
  await befores.delete(range);
  // One that was cut off does not go on after this.
  const over = logged?.endedAt === undefined && { endedAt: Date.now(), cutOff: true as const };
  if (logged && rows.length > 0) await runs.put({ ...logged, ...over, undone: true });
  return { back: rows.length > 0, ...(beside && { beside, bookmarks: bookmarks ?? [] }) };
}

/** Digests that came meanwhile from sources which only the backup had brought go with these. */
async function dropOrphans(stores: DigestStores): Promise<void> {
  const [heads, stored] = await Promise.all([stores.heads.getAll(), stores.sources.getAll()]);
  const there = new Set(withBuiltIn(stored).map(({ id }) => id));
  const orphans = heads.filter(({ source }) => !there.has(source));
  await Promise.all(orphans.map((head) => deleteDigest(stores, digestKey(head))));
}
