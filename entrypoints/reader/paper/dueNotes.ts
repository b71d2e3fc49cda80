import { storageFailure } from '../../../core/failure';
import { createOrder } from '../../../core/inOrder';
import type { PaperId } from '../../../core/paper';
import { annotate } from '../../../core/reading/annotate';
import { openBased } from './based';

const drafts = openBased('note:', 'noteOf:');

/** A note that was typed, and `from` which; `isBehind`: another window's stands in the place of that. */
export type DueNote = {
  readonly note: string;
  from: string;
  isBehind?: boolean;
  isStored?: true;
};

/**
 * The notes that are not stored yet, or could not be, also by an earlier page. `onStored` hears of each that is, and of each that
 * may not be since another window wrote meanwhile; it ends once that is shown.
 */
export function openDueNotes(onStored: () => Promise<void>, onFailed: (error: unknown) => void) {
  const due = new Map<PaperId, DueNote>(
    drafts.readAll().map(([paper, { text, of = '' }]) => [paper, { note: text, from: of }]),
  );
  const inOrder = createOrder();
  const store = async (paper: PaperId): Promise<void> => {
    const one = due.get(paper);
    if (!one || one.isStored) return;
    try {
      await annotate(paper, { note: one.note, from: one.from });
    } catch (error) {
      one.isBehind = storageFailure(error).code === 'changed-meanwhile';
      return one.isBehind ? onStored() : onFailed(error);
    }
    drafts.drop(paper, one.note);
    const now = due.get(paper);
    if (now === one) one.isStored = true;
    // What is typed from here on goes on from it.
    if (now) now.from = one.note;
    await onStored();
    if (due.get(paper) === one) due.delete(paper);
  };
  return {
    read(paper: PaperId): DueNote | undefined {
      const one = due.get(paper);
      return one?.isStored ? undefined : one;
    },
    /** `shown` is the note that stood there before, `over` another that the reader saw. */
    keep(paper: PaperId, note: string, shown: string, over?: string): void {
      const before = due.get(paper);
      const from = over ?? before?.from ?? shown;
      drafts.keep(paper, note, from);
      due.set(paper, { note, from, isBehind: over === undefined && before?.isBehind === true });
    },
    store: (paper: PaperId) => inOrder(() => store(paper)),
    papers: () => [...due.keys()],
  };
}
