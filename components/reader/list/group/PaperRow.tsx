import { type Day, noDay } from '../../../../core/day';
import type { PaperId } from '../../../../core/paper';
import { HighlightedText } from '../../../joined/HighlightedText';
import { JoinedText } from '../../../joined/JoinedText';
import { formatDayLine } from '../../../words/day';
import { formatCount, language, languageOf } from '../../../words/language';
import { nameSearched } from '../../../words/nameSection';
import { say } from '../../../words/say';
import { type Address, formatAddress, withPaper } from '../../address';
import type { ReaderEvents } from '../../events';
import { Icon } from '../../Icon';
import type { Row } from '../../state';
import { withoutLastTags } from './withoutLastTags';

type Props = Pick<ReaderEvents, 'onBookmark'> & {
  readonly row: Row;
  /** Its place in its group, from 1, of so many as that is to have. */
  readonly place: number;
  readonly size: number;
  /** Of the list. */
  readonly address: Address;
  readonly now: Day;
  readonly open: boolean;
  /** The Tab key stops here. */
  readonly stop: boolean;
  /** Given while rows are selected. */
  readonly chosen?: boolean;
  readonly onChoose?: (paper: PaperId, shift: boolean) => void;
};

/** One paper: what it is, and what the reader made of it, told by form and weight. */
export function PaperRow({ row, address, now, open, stop, chosen, ...rest }: Props) {
  const { place, size, onChoose, onBookmark } = rest;
  const { paper, title, gist, state, bookmarked, digests, day, gone, left, note, tags } = row;
  const shown = title || `arXiv:${paper}`;
  const snippet = row.found?.snippet;
  const shownNote = withoutLastTags(note);
  return (
    <li class={`row ${state}${open ? ' open' : ''}`} aria-posinset={place} aria-setsize={size}>
      {onChoose ? (
        <input
          type="checkbox"
          checked={chosen === true}
          aria-label={shown}
          onClick={(event) => onChoose(paper, event.shiftKey)}
        />
      ) : (
        <span class="dot">
          {state !== 'read' && <span class="unseen">{say(`popup.state.${state}`)}</span>}
        </span>
      )}
      <a
        href={formatAddress(withPaper(address, paper))}
        data-paper={paper}
        tabIndex={stop ? 0 : -1}
        aria-current={open ? 'true' : undefined}
      >
        <span class="name" lang={languageOf(shown)}>
          <HighlightedText text={shown} marks={title ? (row.found?.marks ?? []) : []} />
        </span>
        <span class="gist" lang={snippet?.kind === 'note' ? undefined : (row.language ?? 'ko')}>
          {snippet ? (
            <>
              {snippet.kind !== 'other' && <b>{nameSearched(snippet.kind)} </b>}
              <HighlightedText {...snippet} />
            </>
          ) : (
            <JoinedText text={gone ? say('reader.gone') : gist} />
          )}
        </span>
        {(digests > 1 || day !== undefined || left || note || tags.length > 0) && (
          <span class="about">
            {day !== undefined && (
              <span>{day === noDay ? say('noDate') : formatDayLine(day, now, language())}</span>
            )}
            {digests > 1 && (
              <span>{say('reader.list.digests', digests, [formatCount(digests)])}</span>
            )}
            {left && <span>{say(`reader.left.${left}`)}</span>}
            {tags.map((tag) => (
              <span>#{tag}</span>
            ))}
            {shownNote && snippet?.kind !== 'note' && (
              <span class="noted">
                <Icon name="note" />
                {shownNote}
              </span>
            )}
          </span>
        )}
      </a>
      <button
        type="button"
        class="square mark"
        tabIndex={stop ? 0 : -1}
        aria-pressed={bookmarked}
        aria-label={say('reader.list.bookmark', [shown])}
        onClick={() => onBookmark([paper], !bookmarked)}
      >
        <Icon name="star" filled={bookmarked} />
      </button>
    </li>
  );
}
