import { digest, heads } from '../../core/query';
import { type Frozen, recordsOf } from './load';

// The shapes of 1df719c, as far as the tests look at them. A later version may add to them.
export type OldEntry = {
  readonly paper: string;
  readonly sections: readonly { readonly children: readonly unknown[] }[];
};
export type OldHead = {
  readonly source: string;
  readonly id: string;
  readonly papers: readonly string[];
};
export type OldDigest = { readonly head: OldHead; readonly entries: readonly OldEntry[] };
/** Digests by their places. */
export type Shelf = ReadonlyMap<string, OldDigest>;

/** Where a digest stands, as one string. */
export function place({ source, id }: { readonly source: string; readonly id: string }): string {
  return JSON.stringify([source, id]);
}

/** The digests that a version stored. */
export function frozenShelf(frozen: Frozen): Shelf {
  const bodies = recordsOf<OldHead & Pick<OldDigest, 'entries'>>(frozen, 'bodies');
  const entries = new Map(bodies.map((body) => [place(body), body.entries]));
  return new Map(
    recordsOf<OldHead>(frozen, 'heads').map((head) => [
      place(head),
      { head, entries: entries.get(place(head)) ?? [] },
    ]),
  );
}

/** The digests of a backup. */
export function backupShelf(
  digests: readonly (Omit<OldHead, 'papers'> & Pick<OldDigest, 'entries'>)[],
): Shelf {
  return new Map(
    digests.map(({ entries, ...rest }) => [
      place(rest),
      { head: { ...rest, papers: entries.map(({ paper }) => paper) }, entries },
    ]),
  );
}

/** What the program finds in the store today, in the same order as `toList` has it. */
export async function readShelf(): Promise<unknown[]> {
  const all = await heads();
  const found = await Promise.all(all.map(({ source, id }) => digest([source, id])));
  return sort(all.map((head, at) => [place(head), found[at]] as const));
}

/** A shelf as a list, to be compared by `toMatchObject`: what came later may stand beside it. */
export function toList(shelf: Shelf): unknown[] {
  return sort([...shelf]);
}

function sort(placed: readonly (readonly [string, unknown])[]): unknown[] {
  return placed.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
