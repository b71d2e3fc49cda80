import { writeTitleFormulas } from '../math/title';
import type { DigestHead, PaperId } from '../paper';
import { digest } from '../query';
import { makeSlices } from '../slices';
import { type Features, findNearPapers, indexNear, type NearIndex, toFeatures } from './near';

/** Of a large store the newest papers are compared, which a page can do while nobody waits. */
const PAPERS_COMPARED = 3000;
/** Below this nearness papers have words in common and no more. */
const LEAST_NEARNESS = 0.08;

type Known = { readonly title: string; readonly day: string };
type Near = Known & { readonly paper: PaperId };
type Prepared = { readonly index: NearIndex; readonly known: ReadonlyMap<PaperId, Known> };

let prepared:
  | { readonly heads: readonly DigestHead[]; readonly ready: Promise<Prepared> }
  | undefined;

/**
 * The papers of some digests, newest first, that are about the like of one of them, nearest first; none where that is not
 * among the newest 3,000. Reads all texts the first time, a digest at a time so that the page lives on.
 */
export async function readNear(
  heads: readonly DigestHead[],
  paper: PaperId,
  count: number,
): Promise<readonly Near[]> {
  if (prepared?.heads !== heads) prepared = { heads, ready: prepare(heads) };
  const { index, known } = await prepared.ready;
  const near = findNearPapers(index, paper, count)
    .filter(({ nearness }) => nearness >= LEAST_NEARNESS)
    .flatMap((each) => ({
      paper: each.paper,
      ...(known.get(each.paper) ?? { title: '', day: '' }),
    }));
  return Promise.all(
    near.map(async (each) => ({ ...each, title: await writeTitleFormulas(each.title) })),
  );
}

async function prepare(heads: readonly DigestHead[]): Promise<Prepared> {
  const features = new Map<PaperId, Features>();
  const known = new Map<PaperId, Known>();
  const slices = makeSlices();
  for (const { source, id, date } of heads) {
    if (features.size >= PAPERS_COMPARED) break;
    const entries = (await digest([source, id]).catch(() => undefined))?.entries ?? [];
    for (const entry of entries) {
      if (features.has(entry.paper)) continue;
      if (slices.isOver()) await slices.pause();
      try {
        features.set(entry.paper, toFeatures(entry));
        known.set(entry.paper, { title: entry.title, day: date });
      } catch {
        // A damaged record is near to nothing.
      }
    }
  }
  return { index: await indexNear(features), known };
}
