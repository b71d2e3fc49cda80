import type { MakingProgress } from '../making';
import type { MakeSummary, PaperText, Server } from '../model';
import type { PaperId } from '../paper';

/** How a paper is read: arXiv is not asked once that is stopped; `wait` hears when it may be, in milliseconds since 1970. */
export type PaperReading = {
  readonly from: PaperText['kind'];
  readonly signal: AbortSignal;
  readonly wait: (until: number) => void;
};

/** A paper's text, and of which version that is, where its page says so. */
export type PaperRead = { readonly text: PaperText; readonly version?: number };

/** What the one who makes summaries has of the browser. */
export type MakerHost = {
  /** The stages of making are evaluated when a summary is made for the first time. */
  readonly open: () => Promise<MakeSummary>;
  /**
   * What is to be read of a paper that stands in no page, in its newest version; throws `model-no-text` where it has none,
   * `model-no-paper` where there is no such paper, or `model-no-body` no page of its own, `model-no-page` where nobody's can be had.
   */
  readonly read: (paper: PaperId, asked: PaperReading) => Promise<PaperRead>;
  /** Throws `model-not-allowed` where the model's server may not be asked any more. */
  readonly allow: (server: Server) => Promise<void>;
  /** Keeps the worker from being stopped until what it gives is called. */
  readonly stayAwake: () => () => void;
  /** Has a worker woken soon, and again and again, to take up what is under way, until `forgetResume`. */
  readonly planResume: () => void;
  readonly forgetResume: () => Promise<unknown>;
  /** What the reader's own digests are called, in the language that Yoyak speaks. */
  readonly title: () => Promise<string>;
  /** Every open page; nothing is left of the paper's making without a progress. */
  readonly tell: (paper: PaperId, progress: MakingProgress | undefined) => void;
  readonly report: (error: unknown) => void;
};
