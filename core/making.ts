import type { PaperText, SectionName } from './model';
import type { StoredMaking } from './store/models';
import type { MathElement } from './tree';

/**
 * What a page asks to have summarised: which version of which paper, from what text. Of one that was stopped or has failed the
 * sections that came stay, where it is the same text, but for `anew`.
 */
export type MakingWish = Pick<StoredMaking, 'paper' | 'version'> & {
  readonly text: PaperText;
  readonly anew?: readonly SectionName[];
};

/**
 * How far a summary is, as it is told to whoever watches: what is stored of it, and of the `section` that is being written the
 * text so far; `loading` is the share of a model that has been downloaded, `ahead` how many are made before it, `until` when
 * arXiv may be asked for its text, in milliseconds since 1970. `isSaving`: it is whole, and waits for whoever writes digests;
 * `kept`: it stands in the reader's own digest now.
 */
export type MakingProgress = Omit<StoredMaking, 'state'> & {
  readonly state: StoredMaking['state'] | 'kept';
  readonly section?: SectionName;
  readonly partial?: string;
  /** The formulas that were in such a text, drawn, by their TeX. */
  readonly formulas?: Readonly<Record<string, MathElement>>;
  readonly loading?: number;
  readonly ahead?: number;
  readonly until?: number;
  readonly isSaving?: true;
};

/** The most papers that may wait for the model. */
export const MOST_MAKINGS = 100;
/** The most papers that may be asked for at once in a page that is not our own. */
export const MOST_LISTED = 20;

/** Waiting, or being made: nothing else is asked for the paper meanwhile. */
export function isUnderWay({ state }: { readonly state: MakingProgress['state'] }): boolean {
  return state === 'waiting' || state === 'making';
}

/**
 * Whose turn is first: what was begun, then what has its text already, as whoever presses in front of a paper has, then what
 * is yet to be read from arXiv, at its pace; each in the order in which they were asked for.
 */
export function byTurn(one: MakingProgress, other: MakingProgress): number {
  const rank = ({ state, text }: MakingProgress) => (state === 'making' ? 0 : text ? 1 : 2);
  return rank(one) - rank(other) || one.askedAt - other.askedAt;
}

/** Was nothing but a part of a section written since `before`? No section has come, and nothing has ended. */
export function isOnlyWritten(before: MakingProgress | undefined, now: MakingProgress): boolean {
  const isOpen = before !== undefined && isUnderWay(before) && isUnderWay(now);
  return isOpen && before.done.length === now.done.length;
}
