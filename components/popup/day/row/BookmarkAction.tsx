import { say } from '../../../words/say';
import { PopupIcon } from '../../PopupIcon';
import type { PopupPaper, RowEvents } from '../../state';

type Props = Pick<RowEvents, 'onBookmark'> & { readonly paper: PopupPaper };

export function BookmarkAction({ paper, onBookmark }: Props) {
  return (
    <button
      type="button"
      class="mark"
      aria-pressed={paper.bookmarked}
      aria-keyshortcuts="b"
      onClick={() => onBookmark(paper, !paper.bookmarked)}
    >
      <PopupIcon name="star" />
      {say('panel.bookmark')}
    </button>
  );
}
