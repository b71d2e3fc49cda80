import type { Day } from '../../core/day';
import type { FailureCode } from '../../core/failure';
import type { PaperId } from '../../core/paper';
import type { Counts } from '../../core/query';
import type { RunProgress } from '../../core/run';

export type PopupPaper = {
  readonly paper: PaperId;
  readonly rank: number;
  readonly title: string;
  readonly gist: string;
};

/** The day of a digest and, where the day alone does not, what tells it from others. */
export type Neighbour = { readonly day: Day; readonly apart: string };

/** One digest as the popup shows it, with its neighbours; `from` is its subscription where others have one that day. */
export type PopupDigest = {
  readonly key: string;
  readonly title: string;
  readonly from?: string;
  readonly date: Day;
  readonly ai: boolean;
  readonly papers: readonly PopupPaper[];
  readonly earlier?: Neighbour;
  readonly later?: Neighbour;
};

export type PopupState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'importing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'shown'; readonly digest: PopupDigest; readonly counts: Counts };

/**
 * The run that is under way, or how the last one ended in this session of the browser: digests that came
 * and that changed, and sources that failed; or that there is nothing yet to receive from.
 */
export type PopupSync =
  | { readonly kind: 'unsubscribed' }
  | { readonly kind: 'running'; readonly progress: RunProgress }
  | {
      readonly kind: 'ended';
      readonly added: number;
      readonly changed: number;
      readonly failed: number;
    };

/** Where a press asked to go, and whether this page is to stay: Ctrl, Cmd or the middle button. */
export type Visit = { readonly href: string; readonly background: boolean };

export type PopupEvents = {
  readonly onMove: (step: 'earlier' | 'later') => void;
  readonly onVisit: (visit: Visit) => void;
  readonly onOptions: () => void;
  readonly onReader: () => void;
  readonly onRetry: () => void;
  readonly onStop: () => void;
};
