import type { PaperId } from '../../../core/paper';
import { openDrafts } from './drafts';

/** Tags that this window began and that are not stored, or could not be, also on an earlier page; half a word is no other's. Where the browser keeps no draft, as long as this one. */
export function openDueTags() {
  const drafts = openDrafts('tag:', 'sessionStorage');
  const typed = new Map<PaperId, string>();
  return {
    read: (paper: PaperId): string => typed.get(paper) ?? drafts.read(paper) ?? '',
    keep(paper: PaperId, text: string): void {
      typed.set(paper, text);
      if (text === '') drafts.drop(paper);
      else drafts.keep(paper, text);
    },
  };
}
