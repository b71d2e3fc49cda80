import type { Draft } from '../../../components/reader/making/acts';
import type { Entry, PaperId } from '../../../core/paper';
import { openDrafts } from '../paper/drafts';
import { nameText } from './nameText';

const texts = openDrafts('edit:');
/** What each was edited from: where that was replaced before the editing goes on, nothing is saved over it. */
const bases = openDrafts('editOf:');

/** What is being typed of summaries that are edited, each with what it was edited from. */
export const editDrafts = {
  keep(was: Entry, text: string, of = nameText(was)): void {
    const { paper } = was;
    if (bases.read(paper) !== of) bases.keep(paper, of);
    texts.keep(paper, text);
  },
  /** Drops a draft that is stored, but not what was typed since; without `stored` whatever there is. */
  drop(paper: PaperId, stored?: string): void {
    texts.drop(paper, stored);
    if (texts.read(paper) === undefined) bases.drop(paper);
  },
  read(paper: PaperId): Draft | undefined {
    const [text, of] = [texts.read(paper), bases.read(paper)];
    // One that was kept before bases were has none.
    return text === undefined ? undefined : { text, ...(of !== undefined && { of }) };
  },
};
