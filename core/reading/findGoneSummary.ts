import type { PaperId, Summary } from '../paper';
import { summaries } from '../query';
import { BESIDE, type Before, type DigestKey, withStore } from '../store';

/**
 * What a digest that has gone said of a paper, as a restore point has it; where its subscription was removed with it,
 * under the name that this had.
 */
export async function findGoneSummary(
  paper: PaperId,
  [source, id]: Readonly<DigestKey>,
): Promise<Summary | undefined> {
  const found = (await readBefores(source, id))
    .flatMap((row) => (row.head && row.entries ? [{ head: row.head, entries: row.entries }] : []))
    .flatMap(summaries)
    .find(({ entry }) => entry.paper === paper);
  if (!found) return undefined;
  const from = (await readBefores(BESIDE.source, BESIDE.id))
    .flatMap((row) => row.beside?.sources ?? [])
    .find((each) => each.id === source)?.title;
  return { ...found, ...(from !== undefined && { from }) };
}

/** What the restore points have under one name, the newest first. */
function readBefores(source: string, id: string): Promise<readonly Before[]> {
  return withStore(async (db) => {
    const keys = (await db.getAllKeys('befores')).filter(
      ([, from, name]) => from === source && name === id,
    );
    const rows = await Promise.all(keys.reverse().map((key) => db.get('befores', key)));
    return rows.filter((row) => row !== undefined);
  });
}
