import { addressOf } from '../../../../core/paper/addressOf';
import { KeyCap } from '../../../keys/KeyCap';
import { say } from '../../../words/say';
import { PopupIcon } from '../../PopupIcon';
import type { PopupPaper, RowEvents } from '../../state';
import { BookmarkAction } from './BookmarkAction';
import { CopyAction } from './CopyAction';

type Props = Pick<RowEvents, 'onVisit' | 'onRead' | 'onBookmark'> & { readonly paper: PopupPaper };

/** What can be done with an unfolded paper; in sight as long as any of its summary is. */
export function RowActions({ paper, onVisit, onRead, onBookmark }: Props) {
  const read = paper.read === 'read';
  return (
    <p class="actions">
      <BookmarkAction paper={paper} onBookmark={onBookmark} />
      <VisitLink paper={paper} onVisit={onVisit} />
      <CopyAction summary={paper.summary} />
      <button
        type="button"
        class="read"
        aria-pressed={read}
        aria-keyshortcuts="e"
        onClick={() => onRead([paper.paper], !read)}
      >
        <PopupIcon name="check" />
        {say('popup.read')} <KeyCap of="e" />
      </button>
    </p>
  );
}

function VisitLink({ paper, onVisit }: Pick<Props, 'paper' | 'onVisit'>) {
  const href = addressOf(paper.paper);
  const press = (event: MouseEvent) => {
    const background = event.ctrlKey || event.metaKey || event.button === 1;
    // A new window, a download, a menu: the browser knows these better.
    if (event.button > 1 || (!background && (event.shiftKey || event.altKey))) return;
    event.preventDefault();
    onVisit({ href, background });
  };
  return (
    <a href={href} aria-keyshortcuts="o" onClick={press} onAuxClick={press}>
      <PopupIcon name="out" />
      arXiv
    </a>
  );
}
