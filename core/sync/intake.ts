import { type Arrival, type Taken, type TakeOptions, take } from './take';

/** A queue of arrivals that are stored in order, as many in a transaction as have come since the last. */
export type Intake = {
  /** Resolves when there is room for the next; throws what the store threw. */
  add(arrival: Arrival): Promise<void>;
  /** Resolves when everything is stored; throws what the store threw. */
  end(): Promise<void>;
};

/** So many wait at most: what keeps the memory flat when the network is faster than the disk. */
const ROOM = 64;

/** Opens the way into the store for one source's part of a run; `onTaken` is told what is stored. */
export function openIntake(
  options: TakeOptions,
  onTaken: (taken: readonly Taken[]) => void,
): Intake {
  let waiting: Arrival[] = [];
  let writing: Promise<void> | undefined;
  const write = async () => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      onTaken(await take(batch, options));
    }
    // After a failure it stays, and whoever comes next is told.
    writing = undefined;
  };
  return {
    async add(arrival) {
      waiting.push(arrival);
      writing ??= write();
      writing.catch(() => undefined);
      if (waiting.length >= ROOM) await writing;
    },
    end: async () => writing,
  };
}
