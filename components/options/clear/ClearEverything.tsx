import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import type { BackupSlice } from '../backup/state';
import { PressButton } from '../parts/PressButton';
import { Question } from '../parts/Question';
import { useHeldFocus } from '../parts/useHeldFocus';
import type { ClearSlice } from './state';

type Props = {
  readonly clear: ClearSlice;
  readonly backup: Pick<BackupSlice, 'state' | 'onExport' | 'onDismiss'>;
  /** Something writes. */
  readonly off: boolean;
};

/** Takes everything out, once it was asked whether that is meant and a backup was offered. */
export function ClearEverything({ clear, backup, off }: Props) {
  const { state, onAsk, onCancel, onClear } = clear;
  const box = useHeldFocus<HTMLElement>();
  const isSaved = backup.state.kind === 'exported' && backup.state.form === 'backup';
  const isSaving = backup.state.kind === 'exporting';
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="clear">
      <h2 id="clear">{say('options.clear.heading')}</h2>
      <p class="lead">{say('options.clear.what')}</p>
      {state.kind === 'asking' ? (
        <Question
          ask={say('options.clear.ask')}
          yes={say('options.clear.yes')}
          no={say('options.cancel')}
          onYes={() => {
            if (off || isSaving) return;
            // What is said of a backup that was opened is about what is gone then.
            if (!isSaved) backup.onDismiss();
            onClear();
          }}
          onNo={onCancel}
        >
          <p>{say('options.clear.final')}</p>
          <p class="first">
            <PressButton off={off || isSaving} onPress={() => backup.onExport('backup')}>
              {say('options.clear.save')}
            </PressButton>
            <span role="status">
              {isSaving && say('options.backup.exporting')}
              {isSaved && say('options.clear.saved')}
            </span>
          </p>
        </Question>
      ) : (
        <div class="presses">
          <PressButton class="danger" off={off || state.kind === 'clearing'} onPress={onAsk}>
            {say('options.clear.press')}
          </PressButton>
        </div>
      )}
      <p class={`told${state.kind === 'cleared' ? ' callout' : ''}`} role="status">
        {state.kind === 'clearing' && say('options.clear.clearing')}
        {state.kind === 'cleared' && say('options.clear.cleared')}
      </p>
      {state.kind === 'failed' && (
        <div class="callout warn" role="alert">
          <p>
            <b>{say('options.clear.failed')}</b>
          </p>
          <p>{describeFailure(state.code)}</p>
        </div>
      )}
    </section>
  );
}
