import { say } from '../../words/say';
import type { LogState } from '../log/state';
import type { CopyEvents } from '../parts/copy';
import { PickFiles } from '../parts/PickFiles';
import { PressButton } from '../parts/PressButton';
import { announceProgress } from './announceProgress';
import { ImportProgress } from './ImportProgress';
import { ImportReport } from './ImportReport';
import { type ImportSlice, isBusy } from './state';

type Props = CopyEvents & { readonly importing: ImportSlice; readonly log: LogState };

export function Importer({ importing, log, onCopy }: Props) {
  const { state, onPick, onBundled, onCancel } = importing;
  const busy = isBusy(state);
  return (
    <section aria-labelledby="import">
      <h2 id="import">{say('options.import.heading')}</h2>
      <div class="drop">
        <p>{say('options.import.lead')}</p>
        <div class="buttons">
          <PickFiles
            label={say('options.import.files')}
            accept=".md,.markdown,.zip,text/markdown,application/zip"
            many
            disabled={busy}
            onPick={onPick}
          />
          <PickFiles label={say('options.import.folder')} disabled={busy} onPick={onPick} />
        </div>
      </div>
      <div class="unseen" role="status">
        {announceProgress(state)}
      </div>
      {busy ? (
        <ImportProgress state={state} onCancel={onCancel} />
      ) : (
        <ImportReport importing={importing} log={log} onCopy={onCopy} />
      )}
      <div class="bundled" id="bundled">
        <PressButton off={busy} onPress={onBundled}>
          {say('options.import.bundled')}
        </PressButton>
        <p class="note">{say('options.import.bundledNote')}</p>
      </div>
    </section>
  );
}
