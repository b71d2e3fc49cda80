import type { TargetedMouseEvent } from 'preact';
import { addressOf } from '../../../../core/paper/addressOf';
import { HighlightedText } from '../../../joined/HighlightedText';
import { JoinedText } from '../../../joined/JoinedText';
import { KeepDots } from '../../../joined/KeepDots';
import { languageOf } from '../../../words/language';
import { nameDay } from '../../../words/nameDay';
import { say } from '../../../words/say';
import { PopupIcon } from '../../PopupIcon';
import type { PopupPaper, RowEvents } from '../../state';
import { PaperBody } from './PaperBody';
import { RowActions } from './RowActions';

type Props = RowEvents & {
  readonly paper: PopupPaper;
  readonly open: boolean;
  /** Is it the one of the list that the Tab key stops at? */
  readonly stop: boolean;
  readonly onFocus: () => void;
};

/** A paper in two lines each of title and gist, which a press on any of it unfolds to the whole summary. */
export function PopupRow({ paper, open, stop, onFocus, onUnfold, ...events }: Props) {
  const { title, gist, read, bookmarked, summary, found } = paper;
  const says = found?.snippet?.text ?? gist;
  const isNote = found?.snippet?.kind === 'note';
  const tabIndex = stop ? 0 : -1;
  const body = `summary-${paper.paper}`;
  const press = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    const background = event.ctrlKey || event.metaKey || event.button === 1;
    if (event.button > 1) return;
    if (background) events.onVisit({ href: addressOf(paper.paper), background });
    else onUnfold(paper, !open);
  };
  return (
    <div
      class={`row ${read}${open ? ' open' : ''}`}
      data-paper={paper.paper}
      onFocusCapture={onFocus}
    >
      <span class="dot" role="img" aria-label={say(`popup.state.${read}`)} />
      <h2>
        <button
          type="button"
          class="title"
          tabIndex={tabIndex}
          aria-expanded={open}
          {...(open
            ? { 'aria-controls': body }
            : says && { 'aria-describedby': `gist-${paper.paper}` })}
          lang={languageOf(title)}
          onClick={press}
          onAuxClick={press}
        >
          <HighlightedText text={title} marks={found?.marks ?? []} />
        </button>
      </h2>
      <button
        type="button"
        class="toggle"
        tabIndex={tabIndex}
        aria-pressed={bookmarked}
        aria-label={say('panel.bookmark')}
        onClick={() => events.onBookmark(paper, !bookmarked)}
      >
        <PopupIcon name="star" />
      </button>
      {!open && says && (
        <p
          class="says"
          id={`gist-${paper.paper}`}
          lang={isNote ? undefined : (summary.digest.language ?? 'ko')}
        >
          {isNote && <b>{say('reader.notes.heading')} </b>}
          {found?.snippet ? <HighlightedText {...found.snippet} /> : <JoinedText text={gist} />}
        </p>
      )}
      {!open && found && (
        <p class="stands">
          <KeepDots text={[nameDay(summary.digest.date), found.from].filter(Boolean).join(' · ')} />
        </p>
      )}
      {open && <PaperBody id={body} paper={paper} />}
      {open && <RowActions paper={paper} {...events} />}
    </div>
  );
}
