import type { Away } from '../../core/catchUp/findAway';
import type { Day } from '../../core/day';
import type { FailureCode } from '../../core/failure';
import type { Warmth } from '../../core/library/heat';
import type { MakingProgress } from '../../core/making';
import type { Model } from '../../core/model';
import type { PaperId, Summary } from '../../core/paper';
import type { ReadState } from '../../core/query/days';
import type { RunProgress } from '../../core/run';
import type { FoundText, SearchEvents } from './search/state';

/** A paper's row: its title with formulas in plain characters, its gist, and what the reader made of it. */
export type PopupPaper = {
  readonly paper: PaperId;
  readonly title: string;
  readonly gist: string;
  readonly read: ReadState;
  readonly bookmarked: boolean;
  readonly summary: Summary;
  /** Given where it was searched for. */
  readonly found?: FoundText;
};

/** One digest of the day; `from` is its subscription's name, empty where nobody knows it any more. */
export type PopupGroup = {
  readonly key: string;
  readonly from: string;
  readonly title: string;
  readonly ai: boolean;
  readonly papers: readonly PopupPaper[];
};

/** A day that can be gone to, by its key; an undated digest, which is a day of its own, by its name too. */
export type DayNeighbour = { readonly key: string; readonly day: Day; readonly apart: string };

/**
 * One day as the popup shows it; `papers` are all of it, also one that stands above as the tab's own. `total` and `unread`
 * count them, `open` those that are not noted as read, and `skipped` summaries that are damaged.
 */
export type PopupDay = {
  readonly key: string;
  readonly date: Day;
  readonly groups: readonly PopupGroup[];
  readonly papers: readonly PaperId[];
  readonly total: number;
  readonly unread: number;
  readonly open: number;
  readonly skipped: number;
  readonly earlier?: DayNeighbour;
  readonly later?: DayNeighbour;
  /** The newest that is due, where another one is shown. */
  readonly newest?: DayNeighbour;
};

/** A day in the calendar, and how warm it is. */
export type CalendarDay = Warmth & { readonly date: Day };

export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'importing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'shown';
      readonly day: PopupDay;
      /** The paper of the tab in front, where a summary of it is stored; the day does not list it again. */
      readonly tab?: PopupPaper;
      readonly away?: Away;
    };

/**
 * The run that is under way, or how the last one ended in this session of the browser: digests that came
 * and that changed, and sources that failed; why it failed as a whole; or that there is nothing yet to receive from.
 */
export type PopupSync =
  | { readonly kind: 'unsubscribed' }
  | { readonly kind: 'running'; readonly progress: RunProgress }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'ended';
      readonly added: number;
      readonly changed: number;
      readonly failed: number;
    };

/**
 * What the last press comes to: papers that are noted as read, to be taken back at once; that nothing is noted in a
 * private window; or why it could not be stored.
 */
export type PopupTold =
  | { readonly kind: 'read'; readonly papers: readonly PaperId[] }
  | { readonly kind: 'private' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** What is made of the tab's paper, which has no summary; nothing yet without `progress`, and nothing more without a `model`. */
export type PopupMaking = {
  readonly model?: Model;
  readonly progress?: MakingProgress;
  /** Why the last press led to nothing. */
  readonly failure?: FailureCode;
  readonly isBusy: boolean;
  readonly onMake: () => void;
  readonly onStop: () => void;
  /** Shows the paper in the reader. */
  readonly onSee: () => void;
};

/** Where a press asked to go, and whether this page is to stay: Ctrl, Cmd or the middle button. */
export type Visit = { readonly href: string; readonly background: boolean };

export type PopupEvents = SearchEvents & {
  /** To another day, by its key. */
  readonly onGo: (key: string) => void;
  readonly onVisit: (visit: Visit) => void;
  readonly onSeen: (paper: PaperId) => void;
  /** `told` where it can be taken back in the foot. */
  readonly onRead: (papers: readonly PaperId[], on: boolean, told?: boolean) => void;
  /** What was just told has the pointer or the focus, and is to stay as long. */
  readonly onHold: (held: boolean) => void;
  readonly onBookmark: (paper: PopupPaper, on: boolean) => void;
  readonly onCatchUp: () => void;
  /** The days that passed are left alone. */
  readonly onSkip: () => void;
  /** Every day that a calendar has, oldest first. */
  readonly listDays: () => readonly CalendarDay[];
  readonly onOptions: () => void;
  readonly onReader: () => void;
  readonly onRetry: () => void;
  readonly onStop: () => void;
};

/** What can be done with a row. */
export type RowEvents = Pick<PopupEvents, 'onVisit' | 'onRead' | 'onBookmark'> & {
  readonly onUnfold: (paper: PopupPaper, open: boolean) => void;
};
