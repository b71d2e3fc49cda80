import type { FailureCode } from '../../../core/failure';

/** After these another address may help; after all others the reader waits, allows, or asks the writer. */
const ofAddress: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'unreachable',
  'bad-address',
  'insecure-address',
  'other-loopback',
  'bad-redirect',
  'not-found',
  'access-denied',
  'page-instead',
  'too-many',
  'compressed',
  'nothing-found',
  'feed-without-text',
  'feed-without-papers',
]);

/** Does a failure of a source ask for another address? */
export function speaksOfAddress(code: FailureCode): boolean {
  return ofAddress.has(code);
}
