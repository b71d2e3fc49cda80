import { say } from '../../words/say';
import type { LogState } from '../log/state';
import { PickFiles } from '../parts/PickFiles';
import { PressButton } from '../parts/PressButton';
import { BackupOutcome } from './BackupOutcome';
import { announceBackup } from './describeBackup';
import type { BackupSlice } from './state';

type Props = {
  readonly backup: BackupSlice;
  readonly log: LogState;
  readonly off: boolean;
};

/** Everything that is stored as one file, and back again. */
export function BackupView({ backup, log, off }: Props) {
  const { state, onExport, onPick } = backup;
  const busy = off || /ing$/.test(state.kind);
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{say('options.backup.heading')}</h2>
      <p class="lead">{say('options.backup.lead')}</p>
      <div class="presses">
        <PressButton off={busy} onPress={() => onExport('backup')}>
          {say('options.backup.export')}
        </PressButton>
        <PressButton off={busy} onPress={() => onExport('markdown')}>
          {say('options.backup.markdown')}
        </PressButton>
        <PickFiles
          label={say('options.backup.pick')}
          accept=".zip,.json"
          disabled={busy}
          onPick={([file]) => {
            if (file) onPick(file);
          }}
        />
      </div>
      <p class="note">{say('options.backup.note')}</p>
      <div class="unseen" role="status">
        {announceBackup(state)}
      </div>
      <BackupOutcome backup={backup} log={log} />
    </section>
  );
}
