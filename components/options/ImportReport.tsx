import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { describeFailure } from '../failure';
import { ImportResult } from './ImportResult';
import { RefusedFiles } from './RefusedFiles';
import { skippedFiles } from './skippedFiles';
import type { ImportEvents, ImportState } from './state';

type Props = Pick<ImportEvents, 'onUndo' | 'onCopy'> & { readonly state: ImportState };

/** How the last import ended. It takes the focus, which stood on a button that is gone. */
export function ImportReport({ state, onUndo, onCopy }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const ended = state.kind !== 'idle';
  useEffect(() => {
    if (ended) box.current?.focus();
  }, [ended]);
  return (
    <div ref={box} class="report" tabIndex={-1}>
      <Content state={state} onUndo={onUndo} onCopy={onCopy} />
    </div>
  );
}

function Content({ state, onUndo, onCopy }: Props) {
  switch (state.kind) {
    case 'done':
      return <ImportResult {...state} onUndo={onUndo} onCopy={onCopy} />;
    case 'nothing':
      return (
        <div class="callout">
          <p>{i18n.t('options.import.none')}</p>
          {state.skipped > 0 && <p>{skippedFiles(state.skipped)}</p>}
          <RefusedFiles refused={state.refused ?? []} />
        </div>
      );
    case 'cancelled':
      return <p class="callout">{i18n.t('options.import.cancelled')}</p>;
    case 'reverted':
      return <p class="callout">{i18n.t('options.import.reverted')}</p>;
    case 'failed':
      return (
        <div class="callout warn">
          <p>
            <b>{i18n.t('options.import.failed')}</b>
          </p>
          <p>{describeFailure(state.code, 'given')}</p>
        </div>
      );
    default:
      return null;
  }
}
