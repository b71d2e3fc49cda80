import { KeyCap } from '../../../keys/KeyCap';
import { say } from '../../../words/say';
import { PopupIcon } from '../../PopupIcon';
import type { PopupPaper, RowEvents } from '../../state';
import { BookmarkAction } from './BookmarkAction';
import { CopyAction } from './CopyAction';
import { PopupRow } from './PopupRow';

type Props = RowEvents & {
  readonly paper: PopupPaper;
  readonly open: boolean;
  readonly stop: boolean;
  readonly onFocus: () => void;
};

/** The paper of the tab in front, above the day's: what one opens the popup for on a page without a panel. */
export function TabPaper({ paper, open, onUnfold, ...row }: Props) {
  return (
    <section class="tab" aria-labelledby="tab">
      <p class="label" id="tab">
        {say('popup.tab')}
      </p>
      <PopupRow paper={paper} open={open} onUnfold={onUnfold} {...row} />
      {!open && (
        <p class="actions">
          <button type="button" onClick={() => onUnfold(paper, true)}>
            <PopupIcon name="unfold" />
            {say('popup.unfold')} <KeyCap of="Enter" />
          </button>
          <BookmarkAction paper={paper} onBookmark={row.onBookmark} />
          <CopyAction summary={paper.summary} />
        </p>
      )}
    </section>
  );
}
