import { useMemo, useRef } from 'preact/hooks';
import type { PaperId } from '../../core/paper';
import type { Notes } from '../../core/search/withNotes';
import type { Reading } from '../../core/store';
import { notesOf } from './knownOf';

/** The notes among what the reader did: the same as long as none is another, for all else may change while one searches. */
export function useNotesOf(readings: ReadonlyMap<PaperId, Reading>): Notes {
  const last = useRef<Notes>(new Map());
  return useMemo(() => {
    const notes = notesOf(readings);
    const isSame =
      notes.size === last.current.size &&
      [...notes].every(([paper, note]) => last.current.get(paper) === note);
    if (!isSame) last.current = notes;
    return last.current;
  }, [readings]);
}
