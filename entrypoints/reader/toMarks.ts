import type { Marks } from '../../components/reader/state';
import { readState } from '../../core/query/days';
import type { Reading } from '../../core/store';
import { tagsIn, tagsOf } from '../../core/store/notes';

/** A paper's reading → what views tell of it. */
export function toMarks(reading: Reading | undefined): Marks {
  return {
    state: readState(reading),
    bookmarked: reading?.bookmarkedAt !== undefined,
    note: reading?.note ?? '',
    tags: reading ? tagsOf(reading) : [],
    written: tagsIn(reading?.note ?? ''),
  };
}
