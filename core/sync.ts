import { type Failure, type FailureCode, storageFailure } from './failure';
import type { DigestHead, Problem } from './paper';
import type { RunCause, RunProgress } from './run';
import type { SourceAdapter } from './source';
import { exclusively } from './sync/exclusively';
import type { Part } from './sync/part/part';
import { type PartOrder, runParts } from './sync/part/runParts';

/**
 * What a run over one source changed, as heads of digests; `unchanged` counts digests. `stopped` says that
 * the reader ended it early, `failure` why it ended by itself: what is told here is stored all the same.
 * `run` is its number in the log, for `undoRun`.
 */
export type SyncResult = {
  readonly run: number;
  readonly added: readonly DigestHead[];
  readonly changed: readonly DigestHead[];
  readonly unchanged: number;
  readonly removed: readonly DigestHead[];
  readonly problems: readonly Problem[];
  readonly stopped: boolean;
  readonly failure?: FailureCode;
};
export type SyncOptions = {
  readonly cause?: RunCause;
  readonly signal?: AbortSignal;
  /** Told of how far it is once it is known how much there is. */
  readonly onProgress?: (progress: RunProgress) => void;
};

/**
 * Brings the store to what a source lists that the reader holds in hand: files, or what ships. A digest
 * is stored whole or not at all, and a run that is cut off anywhere goes on from there the next time. One
 * run at a time in the whole browser. Throws `Failure` when it failed before anything was stored.
 */
export function sync(source: SourceAdapter, options: SyncOptions = {}): Promise<SyncResult> {
  const { cause = 'files', signal, onProgress } = options;
  return exclusively(async () => {
    let done: (Part & { readonly run: number }) | undefined;
    const order: PartOrder = {
      source: source.id,
      title: '',
      careful: false,
      open: () => source,
      onDone: (part, run) => {
        done = { ...part, run };
      },
    };
    const tell = (progress: RunProgress) => {
      if (progress.parts.some(({ phase }) => phase === 'fetching')) onProgress?.(progress);
    };
    const asked = { onProgress: tell, ...(signal && { signal }) };
    // What was stored is told though it could not be written down.
    const unlogged = await runParts(cause, [order], asked).then(() => undefined, storageFailure);
    return toResult(done, unlogged);
  });
}

function toResult(
  done: (Part & { readonly run: number }) | undefined,
  unlogged: Failure | undefined,
): SyncResult {
  const failed = done?.failure ?? unlogged;
  const isGone = failed?.code === 'store-gone' || unlogged?.code === 'store-gone';
  // What is told as stored has to be there.
  if (!done || (failed && (isGone || done.added.length + done.changed.length === 0))) throw failed;
  const { run, added, changed, removed, unchanged, problems, stopped } = done;
  const result = { run, added, changed, removed, unchanged, problems, stopped };
  return { ...result, ...(failed && { failure: failed.code }) };
}
