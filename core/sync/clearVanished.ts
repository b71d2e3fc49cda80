import { heads } from '../query';
import { sources } from '../query/sources';
import { exclusively } from './exclusively';
import { asRun } from './log/asRun';
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
    const run = await asRun('clear', parts, async (id) => {
      await deleteAllNoted(id, gone);
      await pruneBefores();
      const count = (place: string) => gone.filter(({ source }) => source === place).length;
      return new Map(places.map((place) => [place, { removed: count(place) }]));
    });
    return { run, digests: gone.length };
  });
}
