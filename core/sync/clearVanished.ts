import type { DigestHead } from '../paper';
import { heads } from '../query';
import { sources } from '../query/sources';
import { exclusively } from './exclusively';
import { beginRun, endPart, endRun } from './log/journal';
import { pruneBefores } from './write/before';
import { deleteAllNoted } from './write/noted';

type Cleared = { readonly run: number; readonly digests: number };

/**
 * Takes out every digest that its source no longer lists, as one run of the log; gives its number, for `undoRun`, and
 * how many went, or undefined when there is none. What is bookmarked keeps its summary.
 */
export function clearVanished(): Promise<Cleared | undefined> {
  return exclusively(async () => {
    const gone = (await heads()).filter(({ goneAt }) => goneAt !== undefined);
    if (gone.length === 0) return undefined;
    const titles = new Map((await sources()).map(({ id, title }) => [id, title]));
    const places = [...new Set(gone.map(({ source }) => source))];
    const parts = places.map((source) => ({ source, title: titles.get(source) ?? '' }));
    const { id } = await beginRun('clear', parts, Date.now());
    await deleteAllNoted(id, gone);
    for (const place of places) {
      const own = gone.filter(({ source }) => source === place);
      await endPart(id, place, toResult(own), (stored) => stored);
    }
    await pruneBefores();
    await endRun(id, Date.now());
    return { run: id, digests: gone.length };
  });
}

function toResult(gone: readonly DigestHead[]) {
  const counts = { added: 0, changed: 0, removed: gone.length, unchanged: 0, held: 0 };
  return { at: Date.now(), kind: 'done', ...counts, problems: [] } as const;
}
