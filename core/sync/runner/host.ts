import type { RunEvent, RunProgress } from '../../run';
import type { RunOptions } from './run';

/** What the one who runs has of the browser. */
export type RunnerHost = {
  /**
   * The parsers weigh five times the rest. They lie in the worker's one file, as none can be fetched later: whatever
   * wakes it has them read, but they are evaluated here, when a source is asked for the first time.
   */
  readonly open: () => Promise<RunOptions['open']>;
  /** Has the reader allowed the host of an address? */
  readonly isAllowed: (address: string) => Promise<boolean>;
  /** May sources be asked now without anybody's word? */
  readonly isFree: () => boolean;
  /** Keeps the worker from being stopped until what it gives is called. */
  readonly stayAwake: () => () => void;
  /** Has a worker woken soon, and again and again, to take up what is under way, until `forgetResume`. */
  readonly planResume: () => void;
  readonly forgetResume: () => Promise<unknown>;
  /** Has one woken for the source whose time comes next, or when a moment may be better than this. */
  readonly planNext: () => Promise<void>;
  readonly planLater: () => void;
  /** The note of what was asked for and has not begun; what is read may be damaged. */
  readonly readAsked: () => Promise<unknown>;
  readonly writeAsked: (sources: readonly string[]) => Promise<void>;
  /** Every open page. */
  readonly tell: (event: RunEvent) => void;
  /** The toolbar; undefined while nothing is under way. */
  readonly show: (progress: RunProgress | undefined) => Promise<void>;
  readonly report: (error: unknown) => void;
};
