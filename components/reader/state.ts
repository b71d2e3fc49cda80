import type { Names } from '../../core/cards/look';
import type { NotNews } from '../../core/catchUp/findNotNews';
import type { Day } from '../../core/day';
import type { FailureCode } from '../../core/failure';
import type { Warmth } from '../../core/library/heat';
import type { Only } from '../../core/library/listDays';
import type { Line } from '../../core/library/readLines';
import type { PaperId, Place, Summary } from '../../core/paper';
import type { ReadState } from '../../core/query/days';
import type { LeftOf } from '../../core/query/findLeft';
import type { Lack } from '../../core/search';
import type { Address } from './address';
import type { CatchUpSlice } from './catchUp/state';
import type { MakingSlice } from './making/state';
import type { Notice } from './notice';
import type { FoundLine, FoundPaper } from './search/foundLine';

/** What the reader did with a paper. */
export type Marks = {
  readonly state: ReadState;
  readonly bookmarked: boolean;
  readonly note: string;
  readonly tags: readonly string[];
  /** Those of them that the note says. */
  readonly written: readonly string[];
};

/** A line of a list; `digests` says in how many the paper stands, `day`, `gone` and `left` are told of bookmarks alone. */
export type Row = Line &
  Marks & {
    readonly digests: number;
    readonly day?: Day;
    readonly gone?: true;
    /** Its digest is not as it was. */
    readonly left?: LeftOf;
    readonly found?: Pick<FoundLine, 'marks' | 'snippet'>;
  };

/** Papers of one day, or the bookmarks, which have none; without `rows` while they are read. */
export type Group = {
  readonly key: string;
  readonly day?: Day;
  /** The digests of that day by their subscriptions. */
  readonly from: string;
  readonly total: number;
  readonly read: number;
  /** So many rows it is to have once all are shown. */
  readonly size: number;
  readonly rows?: readonly Row[];
  /** How many of the papers could not be read. */
  readonly unreadable: number;
};

export type RailSlice = {
  /** Unread papers of the newest day, and whether that is the reader's. */
  readonly newest: number;
  readonly isToday: boolean;
  readonly unread: number;
  readonly bookmarks: number;
  readonly catchUp: number;
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly unread: number;
  }[];
  readonly heat: ReadonlyMap<Day, Warmth>;
  /** The same of months, by their names (`2025-09`). */
  readonly months: ReadonlyMap<string, Warmth>;
  /** The day of the reader's clock, and the one that the list shows where it shows one. */
  readonly now: Day;
  readonly shown?: Day;
};

export type ListSlice = {
  /** `missing`: the day or the subscription that was asked for is not stored; `empty`: nothing is. */
  readonly kind: 'shown' | 'missing' | 'empty';
  /** Papers that each filter would show. */
  readonly counts: Readonly<Record<Only, number>>;
  readonly groups: readonly Group[];
  /** Papers that are yet to be shown, and whether more of them come by themselves. */
  readonly left: number;
  readonly isComing?: boolean;
  /** All papers of the list, shown or not yet, and how many of them are not noted as read. */
  readonly papers: readonly PaperId[];
  readonly open: number;
  /** What of it is unread here alone, since all other counts are of news. */
  readonly notNews?: NotNews;
  /** What bookmarks are looked through for. */
  readonly find: string;
  /** What a search came to: how many it found so far, whether that is all, and why it is none. */
  readonly search?: {
    readonly count: number;
    readonly isDone: boolean;
    readonly lack?: Lack;
    /** What was found instead of words that were typed on the other layout of the keyboard. */
    readonly meant?: string;
    /** The subscriptions that have any of it, most of it first. */
    readonly from: readonly string[];
  };
};

/** One text; `also` are the other digests where it stands word for word, `beside` its neighbours in its own. */
export type ReaderSummary = {
  readonly summary: Summary;
  readonly also: readonly Place[];
  readonly beside?: Neighbours;
  /** Its source has it no more. */
  readonly vanished?: true;
};
export type Neighbours = {
  readonly total: number;
  readonly previous?: PaperId;
  readonly next?: PaperId;
};

export type NearPaper = { readonly paper: PaperId; readonly title: string; readonly day: Day };

/** A paper with no summaries is one that no stored digest covers. */
export type PaperSlice =
  | { readonly kind: 'none' | 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'shown';
      readonly paper: PaperId;
      readonly marks: Marks;
      /** The note as another window stored it, while the one of `marks` was typed here from an older one. */
      readonly elsewhere?: string;
      /** A tag that was begun and is none yet. */
      readonly tag?: string;
      readonly summaries: readonly ReaderSummary[];
      /** Which of them the list beside it means. */
      readonly first: number;
      readonly found?: FoundPaper;
      readonly names: Names;
      readonly near: readonly NearPaper[];
    };

export type ReaderState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | {
      readonly kind: 'shown';
      readonly address: Address;
      readonly rail: RailSlice;
      readonly list: ListSlice;
      readonly paper: PaperSlice;
      readonly catchUp: CatchUpSlice;
      readonly making: MakingSlice;
      readonly notice?: Notice;
    };
