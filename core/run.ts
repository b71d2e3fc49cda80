import type { FailureCode } from './failure';
import type { DigestHead, Entry } from './paper';
import type { SourceResult } from './source';

/**
 * Who started a run; `bundled`: the reader asked for what ships once more; `clear`: they cleared what sources no longer
 * list; `remove`: they took digests out, each of which is a part by its title; `unfollow`: a source with all its digests;
 * `address`: they had a source be asked elsewhere.
 */
export type RunCause =
  | 'reader'
  | 'schedule'
  | 'startup'
  | 'install'
  | 'bundled'
  | 'files'
  | 'restore'
  | 'clear'
  | 'remove'
  | 'unfollow'
  | 'address';

/** Did a run only take out? Undone it brings back what is missing then, whatever came after it. */
export function isRemoval({ cause }: Pick<Run, 'cause'>): boolean {
  return cause === 'remove' || cause === 'unfollow';
}

/** Can a run be taken back by itself, whatever came after it? */
export function standsAlone(run: Pick<Run, 'cause'>): boolean {
  return run.cause === 'address' || isRemoval(run);
}

/**
 * Does a run ask places elsewhere, so that it goes on where it was cut off? What another one had in hand, files above all,
 * has gone with the page that held it.
 */
export function goesOn({ cause }: Pick<Run, 'cause'>): boolean {
  return cause === 'reader' || cause === 'schedule' || cause === 'startup';
}

/** What one source did in a run; `result` is absent until it came to its end. */
export type RunPart = {
  readonly source: string;
  readonly title: string;
  /** The addresses of a source that was asked at the one, and is at the other since. */
  readonly moved?: { readonly from: string; readonly to: string };
  readonly result?: SourceResult;
};

/**
 * One run over some sources, as it is kept in the log; times are milliseconds since 1970. Without
 * `endedAt` it is under way, or was cut off. `undone` once the reader took it back.
 */
export type Run = {
  readonly id: number;
  readonly cause: RunCause;
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly parts: readonly RunPart[];
  readonly undone?: true;
  /** It was cut off and does not go on: `endedAt` is when that was found, and not how long it took. */
  readonly cutOff?: true;
  /** How often it was cut off since anything came of it, and how much had come until then. */
  readonly cuts?: { readonly count: number; readonly came: number };
  /** The texts that are being read right now; of a run that was cut off, those that were. */
  readonly inHand?: readonly Version[];
  /** What was in hand when it was cut off, and how often. */
  readonly suspects?: readonly Suspect[];
};

/** One version of a digest of one source. */
export type Version = { readonly source: string; readonly id: string; readonly revision: string };
export type Suspect = Version & { readonly cuts: number };

/** How far one source has come; counts are digests, `due` those to be fetched, `bytes` what arrived. */
export type PartProgress = {
  readonly source: string;
  readonly title: string;
  readonly phase: 'waiting' | 'listing' | 'fetching' | 'done' | 'failed';
  readonly listed: number;
  readonly due: number;
  readonly fetched: number;
  readonly stored: number;
  readonly bytes: number;
};

/** How far a run has come; `secondsLeft` once it can be told. */
export type RunProgress = {
  readonly run: number;
  readonly cause: RunCause;
  readonly startedAt: number;
  readonly stopping: boolean;
  readonly parts: readonly PartProgress[];
  readonly secondsLeft?: number;
};

/** What is told of runs to every open page, as it happens. */
export type RunEvent =
  | { readonly kind: 'progress'; readonly progress: RunProgress }
  | { readonly kind: 'ended'; readonly run: Run | undefined }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** How much has come, of how much that is due, in digests. */
export type Amount = { readonly done: number; readonly total: number };

/** How far all the parts of a run are together. */
export function sumProgress({ parts }: Pick<RunProgress, 'parts'>): Amount {
  const sum = (key: 'fetched' | 'due') => parts.reduce((all, part) => all + part[key], 0);
  return { done: sum('fetched'), total: sum('due') };
}

/**
 * A version that was looked at and not taken, so that it is not fetched again while it stays the same.
 * `empty`: it holds no paper. `shrunk`: it lost half of its papers or more; `gone`: it vanished with most
 * of its source, as an older version noted it. `broken`: it could not be read or stored, `code` says why. `removed`, `undone`: the reader
 * did not want it. `offered` is what waits for the reader's word; `gone` waits without one. `parser` is the
 * number of the parser that looked at it, none for the first.
 */
export type Declined = {
  readonly source: string;
  readonly id: string;
  readonly revision: string;
  /** Of a removed digest: another version of it that was not taken either. */
  readonly other?: string;
  readonly reason: 'empty' | 'shrunk' | 'gone' | 'broken' | 'removed' | 'undone';
  readonly code?: string;
  readonly parser?: number;
  readonly title: string;
  readonly at: number;
  /** Papers in the stored digest, and in the version that was not taken. */
  readonly before: number;
  readonly after: number;
  readonly offered?: { readonly head: DigestHead; readonly entries: readonly Entry[] };
};
