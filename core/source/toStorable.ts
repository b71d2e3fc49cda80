import { Failure } from '../failure';
import { withMath } from '../math';
import type { Digest } from '../paper';

/** The largest digest that is stored, in bytes of JSON; real ones have a hundredth of it. */
const LARGEST_DIGEST_BYTES = 32 * 1024 * 1024;

/**
 * A parsed digest → as it is stored, with its formulas. A small text can make a huge one; throws `Failure`
 * `digest-too-large` for it, before anything is done with all of it.
 */
export function toStorable(digest: Digest): Digest {
  refuseHuge(digest);
  const whole = withMath(digest);
  refuseHuge(whole);
  return whole;
}

/** Throws `Failure` `digest-too-large` for a digest whose JSON has more bytes than are stored. */
function refuseHuge(digest: Digest): void {
  if (isLonger(digest, LARGEST_DIGEST_BYTES))
    throw new Failure('digest-too-large', `more than ${LARGEST_DIGEST_BYTES} bytes of JSON`);
}

/** Has the JSON of a value more bytes than so many? Looks no further than it takes to tell. */
function isLonger(value: unknown, most: number): boolean {
  let letters = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') letters += next.length + 3;
    else if (typeof next !== 'object' || next === null) letters += 4;
    else
      for (const [key, inner] of Object.entries(next)) {
        letters += Array.isArray(next) ? 1 : key.length + 4;
        open.push(inner);
      }
    if (letters > most) return true;
  }
  // A letter has three bytes at most, and most digests end here.
  if (letters * 3 <= most) return false;
  return new TextEncoder().encode(JSON.stringify(value)).length > most;
}
