import { isUnderWay, type MakingProgress } from '../../../core/making';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import { asksReader } from '../asksReader';
import { ChooseModel } from '../ChooseModel';
import { outcomes } from '../outcomes';
import { tellFaults } from '../tellFaults';
import { hasWord } from './hasWord';

type NoticeProps = { readonly progress: MakingProgress };

/**
 * What became of it, and what the reader can do: go on, take what came, or take it in the place of an older one. It is there
 * before its words, or a screen reader would not hear them.
 */
export function MakingNotice({ progress }: NoticeProps) {
  const words = sayState(progress);
  const { state } = progress;
  const isOver = !isUnderWay(progress) && progress.state !== 'kept';
  const why = tellFaults(progress);
  const isWhole = state === 'made' && progress.faults.length === 0;
  // It keeps its place while what it asks for is done, and a press does nothing then.
  const canKeep = isOver && (!progress.isSaving || asksReader(progress)) && hasWord(progress);
  return (
    <div class="outcome" data-made={say('making.madeNow')} {...outcomes(say('making.pressFailed'))}>
      <p role="status">
        {!isWhole && canKeep && !progress.isSaving && progress.replaces
          ? `${words} ${say('making.replaces')}`
          : words}
        {why && (
          <>
            {' '}
            <span class="why">{why}</span>
          </>
        )}
      </p>{' '}
      <span class="ways">
        {(state === 'stopped' || state === 'failed') && (
          <button type="button" class="first" data-press="on">
            {say(canKeep ? 'making.goOn' : 'making.again')}
          </button>
        )}{' '}
        {state === 'made' && progress.faults.length > 1 && (
          <button type="button" data-press="on">
            {say('making.allSections')}
          </button>
        )}{' '}
        {canKeep && (
          <button
            type="button"
            class={isWhole ? 'first' : ''}
            data-press={progress.isSaving ? 'saving' : 'keep'}
            aria-disabled={progress.isSaving}
          >
            {say(isWhole ? 'making.replace' : 'making.keepPart')}
          </button>
        )}{' '}
        <ChooseModel />
      </span>
    </div>
  );
}

function sayState({ state, failure, faults, done, text, isSaving }: MakingProgress): string {
  if (isSaving) return say('making.saving');
  switch (state) {
    case 'failed':
      // Who reads the abstract alone cannot be told to.
      if (failure === 'model-context' && text?.kind === 'abstract')
        return say('making.longAbstract');
      return failure ? describeFailure(failure) : say('making.failedHere');
    case 'stopped':
      return say(done.length > 0 ? 'making.stopped' : 'making.stoppedEmpty');
    case 'made':
      return say(faults.length > 0 ? 'making.faults' : 'making.older');
    default:
      return '';
  }
}
