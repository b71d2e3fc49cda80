import { type FailureCode, storageFailure } from './failure';
import type { DigestHead, Problem } from './paper';
import { heads } from './query';
import type { RunCause } from './run';
import type { SourceAdapter } from './source';
import { exclusively } from './sync/exclusively';
import { beginRun, endPart, endRun } from './sync/log/journal';
import { toResult } from './sync/log/result';
import { type Part, syncPart } from './sync/part/part';
import { pruneBefores } from './sync/write/before';

export type SyncProgress = { readonly done: number; readonly total: number };

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
  readonly onProgress?: (progress: SyncProgress) => void;
};

/**
 * Brings the store to what a source lists that the reader holds in hand: files, or what ships. A digest
 * is stored whole or not at all, and a run that is cut off anywhere goes on from there the next time. One
 * run at a time in the whole browser. Throws `Failure` when it failed before anything was stored.
 */
export function sync(source: SourceAdapter, options: SyncOptions = {}): Promise<SyncResult> {
  const { cause = 'files', signal, onProgress } = options;
  return exclusively(async () => {
    const known = (await heads()).filter((head) => head.source === source.id);
    const run = await beginRun(cause, [{ source: source.id, title: '' }], Date.now());
    const part = await syncPart(source, {
      run: run.id,
      careful: false,
      now: Date.now(),
      known,
      declined: [],
      ...(signal && { signal }),
      onSteps: ({ phase, fetched, due }) =>
        phase === 'fetching' && onProgress?.({ done: fetched, total: due }),
    });
    const { failure, added, changed, removed, unchanged, problems, stopped } = part;
    const result = { added, changed, removed, unchanged, problems, stopped };
    // On a full disk not even the log may have room: what was stored is told all the same.
    const unlogged = await writeDown(run.id, source.id, part).catch(storageFailure);
    const failed = failure ?? unlogged;
    if (failed && part.added.length + part.changed.length === 0) throw failed;
    return { run: run.id, ...result, ...(failed && { failure: failed.code }) };
  });
}

async function writeDown(run: number, source: string, part: Part): Promise<void> {
  await endPart(run, source, toResult(part, Date.now()), (stored) => stored);
  await pruneBefores();
  await endRun(run, Date.now());
}
