import { useEffect } from 'preact/hooks';
import { hasFact } from '../../../core/failure/codes';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import type { LogState } from '../log/state';
import { useHeldFocus } from '../parts/useHeldFocus';
import { undoOf } from '../run/undoOf';
import { announceBackup, describeRestored } from './describeBackup';
import { RestorePreview } from './RestorePreview';
import type { BackupSlice } from './state';

type Props = { readonly backup: BackupSlice; readonly log: LogState };

const failed = {
  export: 'options.backup.exportFailed',
  restore: 'options.backup.restoreFailed',
  undo: 'options.undoFailed',
} as const;

/** What is said in place of these where all was done but for what the sentence names. */
const partly = {
  ...failed,
  restore: 'options.backup.restoredPartly',
  undo: 'options.undonePartly',
} as const;

/** What the last press led to. What has to be answered, and what went wrong, takes the focus. */
export function BackupOutcome({ backup, log }: Props) {
  const { kind } = backup.state;
  const box = useHeldFocus<HTMLDivElement>();
  useEffect(() => {
    if (/^(preview|restored|undone|failed)$/.test(kind)) box.current?.focus();
  }, [kind, box]);
  return (
    <div ref={box} class="outcome" tabIndex={-1}>
      <Content backup={backup} log={log} />
    </div>
  );
}

function Content({ backup, log }: Props) {
  const { state, onRestore, onDismiss, onUndo } = backup;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'preview':
      return <RestorePreview content={state.content} onRestore={onRestore} onDismiss={onDismiss} />;
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
            <button type="button" onClick={onUndo}>
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
            <b>{say((hasFact(state.code, 'partly') ? partly : failed)[state.doing])}</b>
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
