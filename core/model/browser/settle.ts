import { Failure } from '../../failure';

/** Whatever is heard puts the end off: a download takes as long as it takes, as long as it goes on. */
export type SettlePatience = { heard(): void };

/**
 * Waits for what may never settle: `begin` is given a signal to stop by, and says when it hears of something. Throws
 * `Failure` `model-silent` after so many milliseconds of silence, and the signal's reason.
 */
export async function settle<T>(
  begin: (signal: AbortSignal, patience: SettlePatience) => Promise<T>,
  silence: number,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  const own = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => own.abort(signal?.reason);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => own.abort(new Failure('model-silent', `nothing for ${silence} ms`)),
      silence,
    );
  };
  heard();
  signal?.addEventListener('abort', stop, { once: true });
  const ended = new Promise<never>((_, reject) => {
    own.signal.addEventListener('abort', () => reject(own.signal.reason), { once: true });
  });
  try {
    return await Promise.race([begin(own.signal, { heard }), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
