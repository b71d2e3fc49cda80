import type { OwnActs } from '../../../components/reader/making/acts';
import type { PaperId } from '../../../core/paper';
import { removeMade } from '../../../core/sync/made';
import type { Press } from '../presses/press';
import { editDrafts as drafts } from './editDrafts';
import { putBackOwn } from './putOwn';
import { loadEdited, saveEdited } from './saveEdited';

type Options = {
  readonly press: Press;
  /** Shows the paper, being edited or not. */
  readonly onEditing: (paper: PaperId, on: boolean) => void;
};

/** What a press does to summaries of the reader's own. */
export function createOwn({ press, onEditing }: Options): OwnActs {
  return {
    preview: loadEdited,
    save: (shown, text, of) => {
      const { paper } = shown;
      const done = () => {
        drafts.drop(paper, text);
        onEditing(paper, false);
      };
      return saveEdited(shown, text, { of, press, done });
    },
    remove: (paper) =>
      void press(async (canUndo) => {
        const before = await removeMade(paper);
        if (!before) return 'nothing';
        canUndo(() => putBackOwn(before, undefined));
        return { kind: 'removed' };
      }),
    readDraft: drafts.read,
    keepDraft: drafts.keep,
    leave: (shown) => {
      const { paper } = shown;
      const draft = drafts.read(paper);
      drafts.drop(paper);
      onEditing(paper, false);
      if (draft === undefined) return;
      const back = async () => {
        drafts.keep(shown, draft.text, draft.of);
        onEditing(paper, true);
      };
      void press(async (canUndo) => {
        canUndo(back);
        return { kind: 'discarded' };
      });
    },
  };
}
