import type { PaperId } from '../../../../core/paper';
import { OutMenu } from '../../../out/OutMenu';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import type { ReaderEvents } from '../../events';
import type { Row } from '../../state';
import type { Selecting } from './useSelection';

type Props = Pick<ReaderEvents, 'onBookmark' | 'onRead' | 'onCopy' | 'onOut'> & {
  readonly selection: Selecting;
  readonly rows: readonly Row[];
  readonly all: readonly PaperId[];
  /** The list has only summaries that the reader had made. */
  readonly own: boolean;
};

/** What can be done with all that is chosen. */
export function Selection(props: Props) {
  const { selection, rows, all, onBookmark, onRead, onCopy, onOut } = props;
  const papers = all.filter((paper) => selection.chosen.has(paper));
  const chosen = rows.filter(({ paper }) => selection.chosen.has(paper));
  // Of what is not shown yet nothing is said: it is set like what is not.
  const isKnown = chosen.length > 0 && chosen.length === papers.length;
  const marked = isKnown && chosen.every(({ bookmarked }) => bookmarked);
  const read = isKnown && chosen.every(({ state }) => state === 'read');
  const isAll = papers.length === all.length && all.length > 0;
  const none = papers.length === 0;
  const noted = chosen.length < papers.length || chosen.some(({ note }) => note !== '');
  return (
    <div class="selection" role="toolbar" aria-label={say('reader.list.select')}>
      <div class="chosen">
        <label>
          <input type="checkbox" checked={isAll} onChange={() => selection.setAll(!isAll)} />
          {say('reader.list.chosen', papers.length, [formatCount(papers.length)])}
        </label>
        <button type="button" onClick={() => selection.setOn(false)}>
          {say('reader.list.done')}
        </button>
      </div>
      <button type="button" disabled={none} onClick={() => onBookmark(papers, !marked)}>
        {say(marked ? 'reader.list.clear' : 'panel.bookmark')}
      </button>
      <button type="button" disabled={none} onClick={() => onRead(papers, !read)}>
        {say(read ? 'reader.paper.unread' : 'reader.paper.read')}
      </button>
      <button type="button" disabled={none} onClick={() => onCopy(papers)}>
        {say('panel.copy')}
      </button>
      {!none && (
        <OutMenu
          onOut={(format, withNotes) => onOut(format, papers, withNotes)}
          noted={noted}
          own={props.own}
        />
      )}
    </div>
  );
}
