import type { Failure } from '../failure';
import { hasFact } from './codes';

/** Is a failure one that may be gone the next moment? */
export function mayPass({ code }: Failure): boolean {
  return hasFact(code, 'passes');
}

/** Does a failure to fetch a digest leave hope for the others of its source? */
export function concernsOneDigest({ code }: Failure): boolean {
  return hasFact(code, 'ofOne');
}

/** Does it say something of the host, so that many of them in a row are the host's failure? */
export function concernsHost({ code, lasting }: Failure): boolean {
  return !lasting && !hasFact(code, 'ofPost');
}
