import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderEvents } from '../../../components/reader/events';
import type { Library } from '../../../core/library';
import type { PaperId } from '../../../core/paper';
import { setTags } from '../../../core/reading/annotate';
import { type DueNote, openDueNotes } from './dueNotes';
import { openDueTags } from './dueTags';

/** A pause in typing that is worth storing, in milliseconds. */
const PAUSE_MS = 500;

type Notes = Pick<ReaderEvents, 'onNote' | 'onTags' | 'onTagTyped'> & {
  /** What was typed to a paper and is not stored yet, or could not be. */
  readonly typedOf: (paper: PaperId | undefined) => DueNote | undefined;
  /** The tag that was begun there. */
  readonly tagOf: (paper: PaperId | undefined) => string;
};

/** Stores notes as they are typed, at every pause and when the page is left; both callbacks are the same all the time. */
export function useNotes(
  readings: Library['readings'],
  onStored: () => Promise<void>,
  onFailed: (error: unknown) => void,
): Notes {
  // What cannot be stored stays here: it is tried again, and shown where the reader comes back to its paper.
  const [due] = useState(() => openDueNotes(onStored, onFailed));
  const [tags] = useState(openDueTags);
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
    typedOf: (paper) => (paper === undefined ? undefined : due.read(paper)),
    tagOf: (paper) => (paper === undefined ? '' : tags.read(paper)),
    onTagTyped: tags.keep,
    onNote: (paper, note, over) => {
      due.keep(paper, note, readings.get(paper)?.note ?? '', over);
      clearTimeout(timers.current.get(paper));
      timers.current.set(
        paper,
        setTimeout(() => void due.store(paper), PAUSE_MS),
      );
    },
    onTags: (paper, words, on) =>
      setTags(paper, words, on).then(
        () => onStored().then(() => true),
        (error: unknown) => {
          onFailed(error);
          return false;
        },
      ),
  };
}
