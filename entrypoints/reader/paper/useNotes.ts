import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderEvents } from '../../../components/reader/events';
import type { Library } from '../../../core/library';
import type { PaperId } from '../../../core/paper';
import { type DueNote, openDueNotes } from './dueNotes';
import { type Tags, useTags } from './useTags';

/** A pause in typing that is worth storing, in milliseconds. */
const PAUSE_MS = 500;

type Notes = Pick<ReaderEvents, 'onNote'> &
  Tags & {
    /** What was typed to a paper and is not stored yet, or could not be. */
    readonly typedOf: (paper: PaperId | undefined) => DueNote | undefined;
  };

/** Stores notes as they are typed, at every pause and when the page is left. */
export function useNotes(
  readings: Library['readings'],
  onStored: () => Promise<void>,
  onFailed: (error: unknown) => void,
): Notes {
  // What cannot be stored stays here: it is tried again, and shown where the reader comes back to its paper.
  const [due] = useState(() => openDueNotes(onStored, onFailed));
  const timers = useRef(new Map<PaperId, ReturnType<typeof setTimeout>>());
  const leave = () => {
    for (const timer of timers.current.values()) clearTimeout(timer);
    for (const paper of due.papers()) void due.store(paper);
  };

  useEffect(() => {
    leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);

  return {
    ...useTags(onStored, onFailed),
    typedOf: (paper) => (paper === undefined ? undefined : due.read(paper)),
    onNote: (paper, note, over) => {
      due.keep(paper, note, readings.get(paper)?.note ?? '', over);
      clearTimeout(timers.current.get(paper));
      timers.current.set(
        paper,
        setTimeout(() => void due.store(paper), PAUSE_MS),
      );
    },
  };
}
