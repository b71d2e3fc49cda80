import type { Names } from '../../core/cards/look';
import type { FailureCode } from '../../core/failure';
import type { MakingProgress } from '../../core/making';
import type { Model } from '../../core/model';
import type { Neighbour, PaperId, Place, Summary } from '../../core/paper';
import type { CardActs } from '../making/own/MakingCard';

/** One text; `also` are the other digests where it stands word for word. */
export type PanelSummary = {
  readonly summary: Summary;
  readonly also: readonly Place[];
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
};

/** A paper with no summaries is one that no stored digest covers. */
export type PanelPaper = {
  readonly paper: PaperId;
  /** The one that the tab shows. */
  readonly version?: number;
  /** Is it the paper that the tab itself shows? */
  readonly isTabs: boolean;
  /** Newest first. */
  readonly summaries: readonly PanelSummary[];
  /** The place among them of what is shown. */
  readonly shown: number;
  readonly names: Names;
  readonly bookmarked: boolean;
  /** What the reader wrote to it, and all of its tags. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly read: boolean;
  /** A private window, in which nobody notes what was read. */
  readonly inPrivate?: true;
};

/** What can be made of the paper by the chosen model; nothing yet without `progress`, and nothing more without a `model`. */
export type PanelMaking = {
  readonly model?: Model;
  readonly progress?: MakingProgress;
  /** Why the last press led to nothing. */
  readonly failure?: FailureCode;
  readonly isBusy: boolean;
  /** Puts back what was just thrown away. */
  readonly onUndo?: () => void;
  readonly onMake: () => void;
  readonly acts: CardActs;
};

export type SidePanelState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  /** The tab shows no paper, or none that Yoyak may see. */
  | { readonly kind: 'none' }
  | ({ readonly kind: 'paper' } & PanelPaper);

/** A site besides arXiv that shows papers, and whether the reader has just refused it. */
export type Site = { readonly name: string; readonly refused: boolean };

export type SidePanelEvents = {
  readonly onRetry: () => void;
  readonly onPick: (shown: number) => void;
  readonly onBookmark: (on: boolean) => void;
  readonly onRead: (on: boolean) => void;
  /** Shows another paper until the tab goes elsewhere. */
  readonly onShow: (paper: PaperId) => void;
  /** Shows the tab's own paper again. */
  readonly onBack: () => void;
  readonly onOpen: (url: string) => void;
  /** Called in the very press, for `permissions.request`. */
  readonly onAllowSite: (name: string) => void;
};
