import type { Draft } from '../../../components/reader/making/acts';
import type { Entry, PaperId } from '../../../core/paper';
import { openBased } from '../paper/based';
import { nameText } from './nameText';

/** Each with what it was edited from: where that was replaced before the editing goes on, nothing is saved over it. */
const drafts = openBased('edit:', 'editOf:');

/** What is being typed of summaries that are edited. */
export const editDrafts = {
  keep: (was: Entry, text: string, of = nameText(was)): void => drafts.keep(was.paper, text, of),
  drop: drafts.drop,
  read: (paper: PaperId): Draft | undefined => drafts.read(paper),
};
