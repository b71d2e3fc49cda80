import { Failure, type FailureCode, storageFailure } from '../../../failure';
import type { Arrival, Taken, TakeOptions } from '../arrival';
import { refuse } from './leaveOut';
import { take } from './take';

/** A queue of arrivals that are stored in order, several in a transaction. */
export type Intake = {
  /** Resolves when there is room for the next; throws what the store threw. */
  add(arrival: Arrival): Promise<void>;
  /** Resolves when everything is stored; throws what the store threw. */
  end(): Promise<void>;
};

/** How many are worth a transaction, which costs as much as they do. */
const ENOUGH = 16;
/** How long one waits for others at most, in milliseconds. */
const LINGER_MS = 100;
/** How many wait at most: what keeps the memory flat when the network is faster than the disk. */
const ROOM = 64;

/** Opens the way into the store for one source's part of a run; `onTaken` is told what is stored. */
export function openIntake(
  options: TakeOptions,
  onTaken: (taken: readonly Taken[]) => void,
): Intake {
  let waiting: Arrival[] = [];
  let writing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let full = false;
  let broken: { readonly by: unknown } | undefined;

  const store = async (batch: readonly Arrival[]) => {
    try {
      onTaken(await take(batch, options));
    } catch (error) {
      // What belongs to nobody is neither tried one by one nor noted.
      if (isOf('store-gone', error)) throw error;
      const [first, ...others] = batch;
      if (isOf('storage-full', error)) full = true;
      if (first && others.length === 0) {
        if (isOf('storage-full', error)) throw error;
        onTaken([await refuse(first, storageFailure(error), options)]);
      }
      // Together they are too many, or one of them is at fault: one after another, up to what does not fit.
      else for (const arrival of batch) await store([arrival]);
    }
  };
  const write = async () => {
    do {
      const batch = waiting;
      waiting = [];
      await store(batch);
    } while (waiting.length >= ENOUGH);
    writing = undefined;
    if (waiting.length > 0) linger();
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writing ??= write();
    // Whoever comes next is told: there is no use in fetching more.
    writing.catch((error: unknown) => {
      broken = { by: error };
    });
    return writing;
  };
  const linger = () => {
    timer ??= setTimeout(flush, LINGER_MS);
  };
  return {
    async add(arrival) {
      if (broken) throw broken.by;
      waiting.push(arrival);
      if (waiting.length >= ENOUGH) flush();
      else linger();
      // On a full disk the next may not fit either: it need not be fetched yet.
      if (full || waiting.length >= ROOM) await writing;
    },
    async end() {
      await writing;
      if (waiting.length > 0) await flush();
      clearTimeout(timer);
    },
  };
}

function isOf(code: FailureCode, error: unknown): boolean {
  return error instanceof Failure && error.code === code;
}
