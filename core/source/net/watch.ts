import { Failure } from '../../failure';

/** How long a host may be silent, and how long all may take; milliseconds. */
export type Patience = { readonly silence: number; readonly longest: number };

/** Ends a request that takes too long: `signal` fires with `Failure` `timed-out`, or when the reader's own does. */
export type Watch = {
  readonly signal: AbortSignal;
  /** Something arrived: silence is counted anew. */
  heard(): void;
  /** The request is over, or given up: lets go of the connection. */
  end(): void;
};

/** Starts to count. It is silence that counts, not time, so that a slow host is heard to the end. */
export function startWatch(given: AbortSignal | undefined, { silence, longest }: Patience): Watch {
  const own = new AbortController();
  const giveUp = (after: number) =>
    setTimeout(() => own.abort(new Failure('timed-out', `after ${after} ms`)), after);
  const whole = giveUp(longest);
  let quiet = giveUp(silence);
  return {
    signal: given ? AbortSignal.any([given, own.signal]) : own.signal,
    heard() {
      clearTimeout(quiet);
      quiet = giveUp(silence);
    },
    end() {
      clearTimeout(quiet);
      clearTimeout(whole);
      own.abort();
    },
  };
}
