import { useEffect, useRef } from 'preact/hooks';
import type { FailureCode } from '../../../core/failure';
import { addressOf } from '../../../core/paper/addressOf';
import { KeyCap } from '../../keys/KeyCap';
import { useKeys } from '../../keys/useKeys';
import { describeFailure } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import type { ReaderEvents } from '../events';
import { Icon } from '../Icon';
import { MessageView } from '../MessageView';
import type { PaperSlice } from '../state';
import { CatchUpCard } from './CatchUpCard';
import { Progress } from './Progress';
import type { CatchUpSlice } from './state';

type Props = Pick<ReaderEvents, 'onDecide' | 'onTakeBack' | 'onGo' | 'onRetry'> & {
  readonly catchUp: CatchUpSlice;
  readonly paper: PaperSlice;
  /** What could not be stored. */
  readonly failure: FailureCode | undefined;
  readonly onKeys: () => void;
};

/** What came while the reader was away, one paper a screen. */
export function CatchUp({ catchUp, paper, failure, onKeys, ...events }: Props) {
  const { onDecide, onTakeBack, onGo, onRetry } = events;
  const { days, decisions, last, kind, current, inPrivate } = catchUp;
  const total = days.reduce((sum, { papers }) => sum + papers.length, 0);
  const done = decisions.length;
  const kept = decisions.filter((each) => each === 'kept').length;
  const isOver = kind === 'shown' && done >= total;
  const shown = paper.kind === 'shown' && paper.paper === current ? paper : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [shown?.paper, isOver]);
  const decide = (decision: 'kept' | 'skipped') => {
    if (shown) onDecide(decision, nameShown(shown), shown.summaries[shown.first]?.summary);
    return shown !== undefined;
  };
  useKeys({
    j: () => decide('skipped'),
    b: () => decide('kept'),
    o: () => (shown ? open(addressOf(shown.paper), '_blank', 'noopener') : false),
    z: () => (done > 0 ? onTakeBack() : false),
    Escape: () => onGo({}),
  });

  return (
    <main class="catching">
      <header>
        <a href="?">
          <Icon name="left" />
          {say('reader.catchUp.leave')}
        </a>
        <b role="status">
          {total > 0 &&
            (isOver
              ? say('reader.catchUp.over')
              : say('reader.catchUp.at', total, [formatCount(total), formatCount(done + 1)]))}
        </b>
        <span>
          {kept > 0 && say('reader.catchUp.kept', kept, [formatCount(kept)])}
          <button type="button" onClick={onKeys}>
            <KeyCap of="?" />
            {say('keys.title')}
          </button>
        </span>
      </header>
      {total > 0 && <Progress days={days} decisions={decisions} />}
      {kind === 'loading' && <p role="status">{say('reader.loading')}</p>}
      {isOver && (
        <MessageView
          heading={heading}
          title={say(total === 0 ? 'reader.catchUp.none.title' : 'reader.catchUp.done.title')}
          body={
            total === 0
              ? say('reader.catchUp.none.body')
              : say('reader.catchUp.done.body', total, [formatCount(total), formatCount(kept)])
          }
        >
          <a href={kept > 0 ? '?view=bookmarks' : '?'}>
            {say(kept > 0 ? 'reader.catchUp.toBookmarks' : 'reader.catchUp.toNewest')}
          </a>
        </MessageView>
      )}
      {!isOver && (
        <div class="card">
          {shown && <CatchUpCard paper={shown} heading={heading} />}
          {paper.kind === 'failed' && (
            <MessageView title={say('reader.failed')} body={describeFailure(paper.code)}>
              <button type="button" onClick={onRetry}>
                {say('reader.retry')}
              </button>
            </MessageView>
          )}
        </div>
      )}
      <p class="warn" role="alert">
        {failure && `${say('reader.done.failed')} ${describeFailure(failure)}`}
      </p>
      <footer>
        <span class="last">
          {done > 0 && (
            <button type="button" onClick={onTakeBack}>
              <KeyCap of="z" />
              {say('reader.undo')}
              {last && (
                <span class="what">
                  {' · '}
                  {say(
                    decisions.at(-1) === 'kept'
                      ? 'reader.catchUp.justKept'
                      : 'reader.catchUp.justSkipped',
                    [last],
                  )}
                </span>
              )}
            </button>
          )}
        </span>
        {kind === 'shown' && !isOver && (
          <span class="choices">
            <button type="button" onClick={() => decide('skipped')}>
              {say('reader.catchUp.skip')} <KeyCap of="j" />
            </button>
            <button type="button" class="primary" onClick={() => decide('kept')}>
              <Icon name="star" />
              {say('reader.catchUp.keep')} <KeyCap of="b" />
            </button>
          </span>
        )}
        <span class="stays">
          {!isOver && say(inPrivate ? 'popup.private' : 'reader.catchUp.stays')}
        </span>
      </footer>
    </main>
  );
}

function nameShown({ paper, summaries }: Extract<PaperSlice, { kind: 'shown' }>): string {
  return summaries[0]?.summary.entry.title ?? `arXiv:${paper}`;
}
