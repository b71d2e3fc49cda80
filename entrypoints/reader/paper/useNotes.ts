import { useEffect, useRef } from 'preact/hooks';
import type { PaperId } from '../../../core/paper';
import { annotate, setTags } from '../../../core/reading/annotate';
import { openDrafts } from './drafts';

const drafts = openDrafts('note:');

/** A pause in typing that is worth storing, in milliseconds. */
const PAUSE_MS = 500;

type Notes = {
  /** What was typed to a paper and is not stored yet, or could not be. */
  readonly typedOf: (paper: PaperId | undefined) => string | undefined;
  readonly onNote: (paper: PaperId, note: string) => void;
  readonly onTags: (paper: PaperId, tags: readonly string[], on: boolean) => void;
};

/** Stores notes as they are typed, at every pause and when the page is left, and what an earlier page could not store. */
export function useNotes(onStored: () => void, onFailed: (error: unknown) => void): Notes {
  // What cannot be stored stays here: it is tried again, and shown where the reader comes back to its paper.
  const due = useRef(new Map<PaperId, { note: string; timer?: ReturnType<typeof setTimeout> }>());
  const store = (paper: PaperId, note: string) =>
    annotate(paper, { note }).then(() => {
      drafts.drop(paper, note);
      if (due.current.get(paper)?.note === note) due.current.delete(paper);
      onStored();
    }, onFailed);
  const flush = () => {
    for (const [paper, { note, timer }] of due.current) {
      clearTimeout(timer);
      void store(paper, note);
    }
  };
  const latest = useRef(flush);
  latest.current = flush;

  useEffect(() => {
    for (const [paper, note] of drafts.readAll()) due.current.set(paper, { note });
    const leave = () => latest.current();
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
    typedOf: (paper) => (paper === undefined ? undefined : due.current.get(paper)?.note),
    onNote: (paper, note) => {
      drafts.keep(paper, note);
      clearTimeout(due.current.get(paper)?.timer);
      const timer = setTimeout(() => void store(paper, note), PAUSE_MS);
      due.current.set(paper, { note, timer });
    },
    onTags: (paper, tags, on) => void setTags(paper, tags, on).then(onStored, onFailed),
  };
}
