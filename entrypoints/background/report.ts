import { Failure } from '../../core/failure';

/** For developers: the reader is told by the pages that ask. What a network or a disk refuses is no fault of ours. */
export function report(error: unknown): void {
  // Whatever goes wrong within the store has this code too.
  const isOurs = !(error instanceof Failure) || error.code === 'storage-unusable';
  if (isOurs) console.error('[Yoyak]', error);
  else console.warn('[Yoyak]', error);
}
