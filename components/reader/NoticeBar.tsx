import { KeyCap } from '../keys/KeyCap';
import { ToModel } from '../making/ToModel';
import { tellUnmade } from '../making/tellUnmade';
import { describeFailure } from '../words/failure';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import type { ReaderEvents } from './events';
import type { Notice } from './notice';

type Props = Pick<ReaderEvents, 'onUndo'> & { readonly notice: Notice | undefined };

/** What was just done, with the way back where there is one. */
export function NoticeBar({ notice, onUndo }: Props) {
  return (
    <div class="notice" role="status">
      {notice && (
        <p class={['failed', 'unmade', 'copyFailed'].includes(notice.kind) ? 'failed' : ''}>
          {describe(notice)}
          {notice.kind === 'unmade' && <ToModel code={notice.code} />}
          {isUndoable(notice) && (
            <button type="button" onClick={onUndo}>
              {say('reader.undo')} <KeyCap of="z" />
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function isUndoable({ kind }: Notice): boolean {
  return !['copied', 'copyFailed', 'private', 'failed', 'unmade'].includes(kind);
}

function describe(notice: Notice): string {
  if (notice.kind === 'failed')
    return `${say('reader.done.failed')} ${describeFailure(notice.code)}`;
  if (notice.kind === 'unmade') return tellUnmade(notice.code);
  if (notice.kind === 'copyFailed') return say('panel.copyFailed');
  if (notice.kind === 'private') return say('popup.private');
  if (!('count' in notice)) return say(`reader.done.${notice.kind}`);
  return say(`reader.done.${notice.kind}`, notice.count, [formatCount(notice.count)]);
}
