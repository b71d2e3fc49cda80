import type { Failure, FailureCode } from '../failure';

const ofOneDigest: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'not-found',
  'server-failed',
  'page-instead',
  'error-body',
  'too-large',
  'wrong-encoding',
  'malformed',
  'cut-short',
  'wrong-hash',
  'changed-meanwhile',
  'unsafe-path',
  'parser-failed',
  'cut-off',
  'digest-too-large',
  'store-refused',
]);

/** The host answered as it should; it is the post that nobody can read. */
const ofThePost: ReadonlySet<FailureCode> = new Set<FailureCode>(['too-large', 'wrong-encoding']);

/** Is a failure one that may be gone the next moment? */
export function mayPass({ code }: Failure): boolean {
  return code === 'server-failed' || code === 'cut-short';
}

/** Does a failure to fetch a digest leave hope for the others of its source? */
export function concernsOneDigest({ code }: Failure): boolean {
  return ofOneDigest.has(code);
}

/** Does it say something of the host, so that many of them in a row are the host's failure? */
export function concernsHost({ code, lasting }: Failure): boolean {
  return !lasting && !ofThePost.has(code);
}
