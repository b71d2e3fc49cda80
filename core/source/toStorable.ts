import { Failure } from '../failure';
import { isHuge, isLongHead, LARGEST_DIGEST_BYTES } from '../feed/bounds';
import { withMath } from '../math';
import type { Digest } from '../paper';

/**
 * A parsed digest → as it is stored, with its formulas. A small text can make a huge one; throws `Failure`
 * `digest-too-large` for it, before anything is done with all of it.
 */
export function toStorable(digest: Digest): Digest {
  refuseHuge(digest);
  // A backup of it is to be opened again, which has the same bound.
  const { title, homepage = '', tags } = digest;
  if (isLongHead([title, homepage, ...tags]))
    throw new Failure('digest-too-large', 'too many letters in its head');
  const whole = withMath(digest);
  refuseHuge(whole);
  return whole;
}

/** Throws `Failure` `digest-too-large` for a digest whose JSON has more bytes than are stored. */
function refuseHuge(digest: Digest): void {
  if (isHuge(digest))
    throw new Failure('digest-too-large', `more than ${LARGEST_DIGEST_BYTES} bytes of JSON`);
}
