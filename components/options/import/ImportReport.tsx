import { useEffect } from 'preact/hooks';
import { toProblem } from '../../../core/files/givenFile';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import type { LogState } from '../log/state';
import type { CopyEvents } from '../parts/copy';
import { useHeldFocus } from '../parts/useHeldFocus';
import { undoOf } from '../run/undoOf';
import { ImportResult } from './ImportResult';
import { ImportPreview } from './preview/ImportPreview';
import { RefusedFiles } from './RefusedFiles';
import { nothingHeading, skippedFiles } from './skippedFiles';
import type { ImportSlice } from './state';

type Props = CopyEvents & { readonly importing: ImportSlice; readonly log: LogState };

/** What was found, or how the last import ended. It takes the focus, which stood on a button that is gone. */
export function ImportReport({ importing, log, onCopy }: Props) {
  const box = useHeldFocus<HTMLDivElement>();
  const ended = importing.state.kind !== 'idle';
  useEffect(() => {
    if (ended) box.current?.focus();
  }, [ended]);
  return (
    <div ref={box} class="report" tabIndex={-1}>
      <Content importing={importing} log={log} onCopy={onCopy} />
    </div>
  );
}

function Content({ importing, log, onCopy }: Props) {
  const { state, onImport, onDismiss, onUndo } = importing;
  switch (state.kind) {
    case 'found':
      return <ImportPreview {...state} onImport={onImport} onDismiss={onDismiss} />;
    case 'done':
      return (
        <ImportResult
          {...state}
          undo={undoOf(state.result.run, log)}
          onUndo={onUndo}
          onCopy={onCopy}
        />
      );
    case 'nothing': {
      const { skipped, refused = [] } = state;
      return (
        <div class={refused.length > 0 ? 'callout warn' : 'callout'}>
          <p>
            <b>{nothingHeading(refused.length)}</b>
          </p>
          <RefusedFiles problems={refused.map(toProblem)} />
          {skipped > 0 && <p>{skippedFiles(skipped)}</p>}
        </div>
      );
    }
    case 'cancelled':
      return <p class="callout">{say('options.import.cancelled')}</p>;
    case 'reverted':
      return <p class="callout">{say('options.import.reverted')}</p>;
    case 'failed':
      return (
        <div class="callout warn">
          <p>
            <b>{say(state.doing ? 'options.undoFailed' : 'options.import.failed')}</b>
          </p>
          <p>{describeFailure(state.code, 'given')}</p>
        </div>
      );
    default:
      return null;
  }
}
