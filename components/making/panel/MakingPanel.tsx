import { isUnderWay, type MakingProgress } from '../../../core/making';
import { sectionNames } from '../../../core/model';
import { language } from '../../words/language';
import { say } from '../../words/say';
import { tellTime } from '../tellTime';
import { hasWord } from './hasWord';
import { MakingNotice } from './MakingNotice';
import { MakingSection } from './MakingSection';
import { Steps } from './Steps';

type MakingProps = {
  readonly progress: MakingProgress;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Stands it in a page that it can leave, and that hears Escape for it? */
  readonly closes?: boolean;
};

/**
 * A summary that is being made, or waits for the reader's word: what has come can be read, what is yet to come has its place.
 * It is made into a frame in an arXiv page, and drawn as it is in our own.
 */
export function MakingPanel({ progress, now, closes = false }: MakingProps) {
  const { paper, model, state } = progress;
  const isOpen = isUnderWay(progress);
  // Of what has come to nothing only that is told.
  const hasParts = isOpen || state === 'made' || hasWord(progress);
  const waits = state === 'waiting' || progress.until !== undefined;
  const chip = waits ? say('making.waiting') : say('making.making');
  return (
    <section
      class="yoyak panel making"
      aria-label={say('making.title')}
      aria-busy={isOpen}
      lang={language()}
      data-paper={paper}
      data-state={state}
    >
      <header>
        <h2>{say('making.title')}</h2>{' '}
        <span class="chip">
          {isOpen ? `${chip} · ${model.name || say('making.birth.browser')}` : model.name}
        </span>{' '}
        <span class="actions">
          {isOpen && (
            <button type="button" class="stop" data-press="stop">
              {say('making.stop')} {closes && <span class="key">Esc</span>}
            </button>
          )}{' '}
          {!isOpen && closes && (
            <button type="button" data-press="close">
              {say('making.close')}
            </button>
          )}
        </span>{' '}
        {hasParts && <Steps progress={progress} time={tellTime(progress, now)} />}
      </header>
      <MakingNotice progress={progress} />
      {hasParts && (
        <div class="body" lang="ko">
          <div class="sections">
            {sectionNames.map((name) => (
              <MakingSection {...{ name, progress }} />
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
