import { papersOf } from './places';

/** `source/id` of a digest. */
export type Key = string;
/** What a digest says, which differs from version to version. */
export type Said = string;
export type Marks = {
  bookmarked?: true;
  /** Has the bookmark, or the note, found a summary to keep? */
  kept?: true;
  read?: true;
  seen?: true;
  note?: string;
};
type Cause = 'run' | 'remove' | 'unfollow' | 'restore';
/** A row of a restore point; of one that took the source out, under no key, what it had taken in its turn. */
export type Row = readonly [
  run: number,
  cause: Cause,
  key: Key,
  said: Said | undefined,
  taken?: Taken | undefined,
];
type Beside = {
  readonly marks: Map<string, Marks>;
  readonly followed: boolean;
  readonly removed: Set<Key>;
};
/** The restore point of a run: what stood where it touched, and beside the digests. */
export type Point = {
  readonly cause: Cause;
  readonly rows: Map<Key, Said | undefined>;
  beside?: Beside;
  /** Of a source that was taken out: its part of the restore points of others, and what was noted of it. */
  taken?: Taken;
};
export type Taken = { readonly rows: readonly Row[]; readonly removed: readonly Key[] };

/** What the store is to hold, in as few words as can be. */
export type Model = {
  digests: Map<Key, Said>;
  marks: Map<string, Marks>;
  /** Is the one source that can be added there? */
  followed: boolean;
  /** Digests of it that the reader took out. */
  removed: Set<Key>;
  points: Map<number, Point>;
  /** Grows with whatever changes beside the digests: an undone backup lays that over what it brings back. */
  turn: number;
  turnOf: Map<number, number>;
};

export function newModel(): Model {
  return {
    digests: new Map(),
    marks: new Map(),
    followed: false,
    removed: new Set(),
    points: new Map(),
    turn: 0,
    turnOf: new Map(),
  };
}

export function copy(model: Model): Model {
  return structuredClone(model);
}

/** The digests that have a paper. */
export function living(model: Model, paper: string): readonly Key[] {
  return [...model.digests.keys()].filter((key) => papersOf(key).includes(paper));
}

/** Is a paper's summary the reader's own: bookmarked, or written to? */
export function isOwned({ bookmarked, note }: Marks): boolean {
  return bookmarked === true || note !== undefined;
}

/** A bookmark or a note that keeps nothing keeps what comes. */
export function follow(model: Model): void {
  for (const [paper, marks] of model.marks)
    if (isOwned(marks) && living(model, paper).length > 0) marks.kept = true;
}
