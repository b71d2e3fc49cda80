import { Failure } from '../../failure';

/** How long a host may be silent, and how long all may take; milliseconds. */
export type Patience = { readonly silence: number; readonly longest: number };

/** Ends a request that takes too long: `signal` fires with `Failure` `timed-out`, or when the reader's own does. */
export type Watch = {
  readonly signal: AbortSignal;
  /** Something arrived: silence is counted anew. */
  heard(): void;
  /** Everything has arrived. */
  end(): void;
  /** The request is given up: lets go of the connection. */
  giveUp(): void;
};

/** Starts to count. It is silence that counts, not time, so that a slow host is heard to the end. */
export function startWatch(given: AbortSignal | undefined, { silence, longest }: Patience): Watch {
  const own = new AbortController();
  const start = performance.now();
  let last = start;
  let timer: ReturnType<typeof setTimeout>;
  // A body comes in many chunks: each moves a mark, not a timer.
  const look = () => {
    const now = performance.now();
    const left = Math.min(last + silence, start + longest) - now;
    if (left > 0) timer = setTimeout(look, left);
    else own.abort(new Failure('timed-out', `after ${Math.round(now - start)} ms`));
  };
  look();
  const end = () => clearTimeout(timer);
  return {
    signal: given ? AbortSignal.any([given, own.signal]) : own.signal,
    heard() {
      last = performance.now();
    },
    end,
    giveUp() {
      end();
      own.abort();
    },
  };
}
