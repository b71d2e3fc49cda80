import type { Reading } from '../store';

/** Did the reader write a note to a paper, or tags? */
export function isNoted(reading: Reading | undefined): boolean {
  return Boolean(reading?.note) || (reading?.tags ?? []).length > 0;
}
