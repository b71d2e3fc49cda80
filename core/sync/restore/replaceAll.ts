import type { Backup } from '../../backup';
import type { DigestHead } from '../../paper';
import { writeDigestKey } from '../../paper/digestName';
import type { Stores } from '../../store';
import { deleteNoted, putNoted } from '../write/noted';
import { toBeside, writeBeside } from './beside';
import { type RestoreChanges, toIncoming } from './incoming';

/** Is the same version there, read by the same parser or a newer one? */
function isAsGood(known: DigestHead | undefined, { revision, parser = 0 }: DigestHead): boolean {
  return known?.revision === revision && (known.parser ?? 0) >= parser;
}

/** Makes the stores what a backup holds. A digest that is there in the same version is left as it is. */
export async function replaceAll(
  stores: Stores,
  backup: Backup,
  run: number,
): Promise<RestoreChanges> {
  const heads = await stores.heads.getAll();
  const known = new Map(heads.map((head) => [writeDigestKey(head), head]));
  const incoming = backup.digests.map(toIncoming);
  const wanted = new Set(incoming.map(({ head }) => writeDigestKey(head)));
  const due = incoming.filter(({ head }) => !isAsGood(known.get(writeDigestKey(head)), head));
  const removed = heads.filter((head) => !wanted.has(writeDigestKey(head)));
  await Promise.all([
    ...due.map((each) => putNoted(stores, run, each, known.get(writeDigestKey(each.head)))),
    ...removed.map((head) => deleteNoted(stores, run, head)),
    writeBeside(stores, toBeside(backup)),
  ]);
  const put = due.map(({ head }) => head);
  return {
    added: put.filter((head) => !known.has(writeDigestKey(head))),
    changed: put.filter((head) => known.has(writeDigestKey(head))),
    removed,
    unchanged: incoming.length - due.length,
  };
}
