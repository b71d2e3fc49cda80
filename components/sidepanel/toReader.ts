import type { PaperId } from '../../core/paper';

/** The reader's page of a paper; with `edit` where the reader's own summary of it is changed. */
export function toReader(paper: PaperId, edit = false): string {
  return `/reader.html?paper=${encodeURIComponent(paper)}${edit ? '&edit' : ''}`;
}
