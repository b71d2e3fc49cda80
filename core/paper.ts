import type { Block } from './tree';

/** A canonical arXiv id without version: `2509.04664`, `hep-th/9901001`, `math/0309136`. */
export type PaperId = string;
export type PaperRef = { readonly paper: PaperId; readonly version?: number };

/** A calendar day `YYYY-MM-DD`; never a `Date`, so it is the same day in every time zone. */
export type Day = string;

export type SectionKind =
  | 'introduction'
  | 'method'
  | 'results'
  | 'limitations'
  | 'conclusion'
  | 'other';

/** `heading` is the source's own words; `placeholder` marks a section that only says "정보 부족". */
export type Section = {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly children: readonly Block[];
  readonly placeholder?: true;
};
export type EntryLink = { readonly label: string; readonly url: string };

/** One paper's summary in one digest. */
export type Entry = {
  readonly paper: PaperId;
  readonly version?: number;
  readonly title: string;
  readonly links: readonly EntryLink[];
  readonly sections: readonly Section[];
};

/** One day's digest as a file says it; `ai` when the file says that a model wrote its summaries. */
export type Digest = {
  readonly id: string;
  readonly date: Day;
  readonly title: string;
  readonly homepage?: string;
  readonly ai?: true;
  readonly tags: readonly string[];
  readonly entries: readonly Entry[];
};

/** What the parser could not use, where (`line` counts from 1) and why, in Korean for the reader. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
};
