import { useState } from 'preact/hooks';
import { isUnderWay, type MakingProgress } from '../../../core/making';
import { asksReader } from '../../making/asksReader';
import { MakingCard } from '../../making/own/MakingCard';
import { useSeconds } from '../../making/own/useSeconds';
import { tellFaults } from '../../making/tellFaults';
import { tellTime } from '../../making/tellTime';
import { describeFailure } from '../../words/failure';
import { languageOf } from '../../words/language';
import { say } from '../../words/say';
import type { MakingActs } from './acts';

type Props = {
  readonly progress: MakingProgress;
  /** What the paper is called, where anything here has it. */
  readonly known: string | undefined;
  readonly acts: MakingActs;
};

/** A paper of the queue in one line, which unfolds to what has come of its summary. */
export function QueueRow({ progress, known, acts }: Props) {
  const { paper, state, done } = progress;
  const [pressed, setPressed] = useState<boolean>();
  const isOpen = pressed ?? (state === 'making' || state === 'made');
  // It keeps its place while what it asks for is done.
  const canKeep =
    !isUnderWay(progress) && done.length > 0 && (!progress.isSaving || asksReader(progress));
  const now = useSeconds(state === 'making' && !isOpen);
  const title = progress.text?.title || known || `arXiv:${paper}`;
  return (
    <li class="queued" data-state={state} data-paper={paper}>
      <div class="line">
        <button
          type="button"
          class="unfold"
          aria-expanded={isOpen}
          onClick={() => setPressed(!isOpen)}
        >
          <span class="title" lang={languageOf(title)}>
            {title}
          </span>
          {!isOpen && <small>{tellState(progress, now)}</small>}
        </button>
        {!isOpen && (
          <span class="ways">
            {isUnderWay(progress) && (
              <button type="button" onClick={() => acts.stop(paper)}>
                {say('making.stop')}
              </button>
            )}
            {(state === 'stopped' || state === 'failed') && (
              <button type="button" onClick={() => acts.goOn(paper)}>
                {say('making.goOn')}
              </button>
            )}
            {canKeep && (
              <button
                type="button"
                data-press="keep"
                aria-disabled={progress.isSaving}
                onClick={() => progress.isSaving || acts.keep(paper)}
              >
                {say('making.keep')}
              </button>
            )}
            {!isUnderWay(progress) && (
              <button type="button" onClick={() => acts.drop(paper)}>
                {say('making.drop')}
              </button>
            )}
          </span>
        )}
      </div>
      {isOpen && <MakingCard progress={progress} acts={acts} />}
    </li>
  );
}

function tellState(progress: MakingProgress, now: number): string {
  const { state, failure, until, isSaving } = progress;
  const why = tellFaults(progress);
  switch (state) {
    case 'waiting':
      return tellTime(progress, now);
    case 'making':
      return [until === undefined && say('making.making'), tellTime(progress, now)]
        .filter(Boolean)
        .join(' · ');
    case 'failed':
      return [failure ? describeFailure(failure) : say('making.state.failed'), why]
        .filter(Boolean)
        .join(' ');
    case 'stopped':
      return say('making.state.stopped');
    default:
      return say(isSaving ? 'making.saving' : 'making.state.made');
  }
}
