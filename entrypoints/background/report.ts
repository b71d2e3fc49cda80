import { Failure } from '../../core/failure';

/** For developers: the reader is told by the pages that ask. What has a code is no fault of ours, as a full disk is none. */
export function report(error: unknown): void {
  if (error instanceof Failure) console.warn('[Yoyak]', error);
  else console.error('[Yoyak]', error);
}
