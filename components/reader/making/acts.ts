import type { Edited, EditFault } from '../../../core/making/readEdited';
import type { PaperText } from '../../../core/model';
import type { Entry, PaperId } from '../../../core/paper';
import type { CardActs } from '../../making/own/MakingCard';

/** What a press does to summaries that are made. */
export type MakingActs = Required<CardActs> & {
  /** From their abstracts, or from what is told. */
  readonly make: (papers: readonly PaperId[], from?: PaperText['kind']) => void;
  /** Stops one, or all. */
  readonly stop: (paper?: PaperId) => void;
  /** Throws away what came of several. */
  readonly dropAll: (papers: readonly PaperId[]) => void;
};

/** What was written, and the name of the summary that it was made `of`, where that is known. */
export type Draft = { readonly text: string; readonly of?: string };

/** What a press does to a summary of the reader's own, whose sections are edited as Markdown. */
export type OwnActs = {
  readonly preview: (entry: Entry, text: string) => Promise<Edited>;
  /** Stores what was made of a summary that `was`, and gives what is wrong where nothing is stored: of one that was replaced meanwhile, nothing is. `of` names what a draft was made of. */
  readonly save: (
    was: Entry,
    text: string,
    of?: string,
  ) => Promise<EditFault | 'failed' | 'changed' | undefined>;
  readonly remove: (paper: PaperId) => void;
  /** What was written and never stored. */
  readonly readDraft: (paper: PaperId) => Draft | undefined;
  readonly keepDraft: (was: Entry, text: string, of?: string) => void;
  /** Ends the editing; a draft is thrown away. */
  readonly leave: (was: Entry) => void;
};
