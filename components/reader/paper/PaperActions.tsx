import type { ComponentChildren } from 'preact';
import type { PaperId } from '../../../core/paper';
import { BookmarkButton } from '../../BookmarkButton';
import { KeepDots } from '../../joined/KeepDots';
import { nameRank } from '../../words/nameRank';
import { say } from '../../words/say';
import type { ReaderEvents } from '../events';
import { Icon } from '../Icon';
import type { Marks, ReaderSummary } from '../state';

type Props = Pick<ReaderEvents, 'onRead'> & {
  readonly onBookmark: () => void;
  readonly onCopy: () => void;
  readonly paper: PaperId;
  readonly marks: Marks;
  /** Some digest covers it, or a bookmark keeps it. */
  readonly known: boolean;
  /** Where the list is. */
  readonly back: string;
  readonly summary?: ReaderSummary;
  readonly previous: string | undefined;
  readonly next: string | undefined;
};

/** What can be done with a paper, and the way to its neighbours in its digest. */
export function PaperActions(props: Props) {
  const { paper, marks, known, back, summary, previous, next } = props;
  const isRead = marks.state === 'read';
  const where = nameRank(summary?.summary.rank, summary?.beside?.total);
  return (
    <div class="actions">
      <a class="square back" href={back} aria-label={say('reader.paper.back')}>
        <Icon name="left" />
      </a>
      <div class="doing">
        {(known || marks.bookmarked) && (
          <BookmarkButton on={marks.bookmarked} onPress={props.onBookmark} />
        )}
        {known && (
          <>
            <button
              type="button"
              aria-pressed={isRead}
              onClick={() => props.onRead([paper], !isRead)}
            >
              <Icon name="check" />
              {say('reader.paper.read')}
            </button>
            <button type="button" onClick={props.onCopy}>
              <Icon name="copy" />
              {say('panel.copy')}
            </button>
          </>
        )}
      </div>
      <span class="place">
        {where && (
          <span>
            <KeepDots text={where} />
          </span>
        )}
        {where && (
          <>
            <Step to={previous} name={say('reader.paper.previous')}>
              <Icon name="left" />
            </Step>
            <Step to={next} name={say('reader.paper.next')}>
              <Icon name="right" />
            </Step>
          </>
        )}
      </span>
    </div>
  );
}

type StepProps = {
  readonly to: string | undefined;
  readonly name: string;
  readonly children: ComponentChildren;
};

function Step({ to, name, children }: StepProps) {
  return to === undefined ? (
    <span class="square off">{children}</span>
  ) : (
    <a class="square" href={to} aria-label={name} title={name}>
      {children}
    </a>
  );
}
