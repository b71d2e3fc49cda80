import { useEffect } from 'preact/hooks';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import { useHeldFocus } from '../parts/useHeldFocus';
import { undoOf } from '../run/undoOf';
import type { BackupEvents, BackupState, LogState } from '../state';
import { announceBackup, describeRestored } from './describeBackup';
import { RestorePreview } from './RestorePreview';

type Props = Pick<BackupEvents, 'onRestoreBackup' | 'onDismissBackup' | 'onUndoBackup'> & {
  readonly state: BackupState;
  readonly log: LogState;
};

const failed = {
  export: 'options.backup.exportFailed',
  restore: 'options.backup.restoreFailed',
  undo: 'options.undoFailed',
} as const;

/** What the last press led to. What has to be answered, and what went wrong, takes the focus. */
export function BackupOutcome({ state, ...events }: Props) {
  const box = useHeldFocus<HTMLDivElement>();
  useEffect(() => {
    if (/^(preview|restored|undone|failed)$/.test(state.kind)) box.current?.focus();
  }, [state.kind, box]);
  return (
    <div ref={box} class="outcome" tabIndex={-1}>
      <Content state={state} {...events} />
    </div>
  );
}

function Content({ state, log, onRestoreBackup, onDismissBackup, onUndoBackup }: Props) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'preview':
      return (
        <RestorePreview
          content={state.content}
          onRestoreBackup={onRestoreBackup}
          onDismissBackup={onDismissBackup}
        />
      );
    case 'restored': {
      const undo = undoOf(state.run, log);
      return (
        <div class="callout">
          <h3>{say('options.backup.restored')}</h3>
          {describeRestored(state).map((each) => (
            <p key={each}>{each}</p>
          ))}
          {undo === 'undone' && <p>{say('options.log.undone')}</p>}
          {undo === 'ready' && (
            <button type="button" onClick={onUndoBackup}>
              {say('options.undo')}
            </button>
          )}
        </div>
      );
    }
    case 'undone':
      return <p class="callout">{say('options.backup.undone')}</p>;
    case 'failed':
      return (
        <div class="callout warn">
          <p>
            <b>{say(failed[state.doing])}</b>
          </p>
          <p>{describeFailure(state.code)}</p>
        </div>
      );
    case 'exported':
      return <p class="callout">{announceBackup(state)}</p>;
    default: {
      const progress = state.kind === 'restoring' ? state.progress : undefined;
      return (
        <label class="doing">
          <span>{announceBackup(state)}</span>
          <progress {...(progress && { value: progress.done, max: progress.total })} />
        </label>
      );
    }
  }
}
