import { Failure } from '../failure';
import type { Asking, Listed } from '../source';

/**
 * Reads a text that has arrived. Whatever goes wrong in it is its own fault: it is thrown as a `Failure` that lasts
 * while the text stays as it is, and concerns this digest only.
 */
export async function inHand<T>(
  listed: Listed,
  { hold, signal }: Asking,
  read: () => T,
): Promise<T> {
  const work = () => {
    signal?.throwIfAborted();
    try {
      return read();
    } catch (error) {
      throw toLasting(error);
    }
  };
  return hold ? hold(listed, work) : work();
}

/** What was thrown while a text was read → the failure of that text. */
export function toLasting(error: unknown): Failure {
  const { code, message } =
    error instanceof Failure ? error : { code: 'parser-failed' as const, message: String(error) };
  return new Failure(code, message, { lasting: true, cause: error });
}
