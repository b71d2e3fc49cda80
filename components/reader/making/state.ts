import type { MakingProgress } from '../../../core/making';
import type { Model } from '../../../core/model';
import type { PaperId } from '../../../core/paper';

/** A summary that came to stand in a digest while the page was open. */
export type KeptMaking = { readonly paper: PaperId; readonly title: string };

/** What is being made: by which model, if one is chosen; what was asked for, in that order; and what has come of it since. */
export type MakingSlice = {
  readonly model?: Model;
  readonly queue: readonly MakingProgress[];
  readonly kept: readonly KeptMaking[];
  /** Does any digest have a summary of the paper? */
  readonly isCovered: (paper: PaperId) => boolean;
  /** What digests, or the reader's own copies, call papers whose text is yet to be read. */
  readonly titles: ReadonlyMap<PaperId, string>;
};
export type Makings = Omit<MakingSlice, 'isCovered' | 'titles'>;
