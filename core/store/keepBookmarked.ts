import type { DigestHead, PaperId } from '../paper';
import type { Upgrade } from './schema';

/** Where what ships and what was dropped stand while the reader has moved neither. */
const builtIn: ReadonlyMap<string, number> = new Map([
  ['files', 1_000_000],
  ['bundled', 1_000_001],
]);

/**
 * Gives every bookmark of before the copy that it keeps, while the text is still there: of several digests the first
 * in the order of the sources, and the newest of that. All within the upgrade: one that is cut off starts over.
 */
export async function keepBookmarked(upgrade: Upgrade): Promise<void> {
  const stores = {
    heads: upgrade.objectStore('heads'),
    bodies: upgrade.objectStore('bodies'),
    reading: upgrade.objectStore('reading'),
    sources: upgrade.objectStore('sources'),
  };
  const all = await stores.reading.getAll();
  const marked = new Map(
    all.flatMap((each) => (each.bookmarkedAt === undefined ? [] : [[each.paper, each] as const])),
  );
  if (marked.size === 0) return;
  const [heads, sources] = await Promise.all([stores.heads.getAll(), stores.sources.getAll()]);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const orders = new Map([...builtIn, ...sources.map(({ id, order }) => [id, order] as const)]);
  const orderOf = ({ source }: DigestHead) => orders.get(source) ?? Number.POSITIVE_INFINITY;
  heads.sort(
    (a, b) => compare(orderOf(a), orderOf(b)) || compare(b.date, a.date) || compare(a.id, b.id),
  );
  const due = new Set(marked.keys());
  const puts: Promise<unknown>[] = [];
  for (const { papers, parser: _parser, ...digest } of heads) {
    const own: readonly PaperId[] = papers.filter((paper) => due.has(paper));
    if (own.length === 0) continue;
    const body = await stores.bodies.get([digest.source, digest.id]);
    for (const paper of own) {
      const at = body?.entries.findIndex((entry) => entry.paper === paper) ?? -1;
      const [entry, reading] = [body?.entries[at], marked.get(paper)];
      if (!entry || !reading || !due.delete(paper)) continue;
      const from = titles.get(digest.source) ?? '';
      puts.push(stores.reading.put({ ...reading, kept: { digest, rank: at + 1, entry, from } }));
    }
  }
  await Promise.all(puts);
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
