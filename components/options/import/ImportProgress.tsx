import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say';
import { describeImporting } from './describeImporting';
import type { ImportState } from './state';

type Props = { readonly state: ImportState; readonly onCancel: () => void };

export function ImportProgress({ state, onCancel }: Props) {
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed is disabled now; the focus goes to the only thing left to do.
  useEffect(() => cancel.current?.focus(), []);
  const progress = state.kind === 'importing' ? state.progress : undefined;
  return (
    <div class="progress">
      <label>
        <span>{describeImporting(state)}</span>
        <progress {...(progress && { value: progress.done, max: progress.total })} />
      </label>
      {state.kind !== 'reverting' && (
        <button ref={cancel} type="button" onClick={onCancel}>
          {say('options.import.cancel')}
        </button>
      )}
    </div>
  );
}
