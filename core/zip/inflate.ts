import { Inflate } from 'fflate';
import { Failure } from '../failure';

/** Deflate makes at most 1,032 of one byte: what one step can write beyond the end is bounded by it. */
const STEP = 16_384;

/**
 * Inflates a raw deflate stream that must give exactly `size` bytes; a stream that gives more is left at
 * once, whatever it was said to be. Throws `Failure` `zip-damaged`.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged(`more than the ${size} bytes it says`);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw damaged(String(error), error);
  }
  if (filled !== size) throw damaged(`${filled} bytes where it says ${size}`);
  return out;
}

function damaged(message: string, cause?: unknown): Failure {
  return new Failure('zip-damaged', `inflate: ${message}`, { cause });
}
