import { type RunProgress, sumProgress } from '../../core/run';
import { describeFailure } from '../words/failure';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import type { PopupEvents, PopupSync } from './state';

type Props = Pick<PopupEvents, 'onStop' | 'onOptions'> & { readonly sync: PopupSync };

/** One slim line above the footer: what is being received, or what just came. */
export function SyncFoot({ sync, onStop, onOptions }: Props) {
  switch (sync.kind) {
    case 'running':
      return <Running progress={sync.progress} onStop={onStop} />;
    case 'ended':
      return sync.added + sync.changed + sync.failed > 0 ? (
        <Ended {...sync} onOptions={onOptions} />
      ) : null;
    case 'failed':
      return (
        <div class="sync">
          <span role="alert">{describeFailure(sync.code)}</span>
        </div>
      );
    case 'unsubscribed':
      return <Unsubscribed onOptions={onOptions} />;
  }
}

function Unsubscribed({ onOptions }: Pick<Props, 'onOptions'>) {
  return (
    <div class="sync">
      <span>{say('popup.sync.none')}</span>
      <button type="button" onClick={onOptions}>
        {say('popup.sync.add')}
      </button>
    </div>
  );
}

function Running({ progress, onStop }: Pick<Props, 'onStop'> & { progress: RunProgress }) {
  const { stopping } = progress;
  const { done, total } = sumProgress(progress);
  const says = total === 0 ? 'popup.sync.listing' : 'popup.sync.progress';
  return (
    <div class="sync">
      <label>
        <span>
          {stopping
            ? say('popup.sync.stopping')
            : say(says, [formatCount(done), formatCount(total)])}
        </span>
        <progress {...(total > 0 && { value: done, max: total })} />
      </label>
      <button
        type="button"
        {...(stopping && { 'aria-disabled': true })}
        onClick={() => {
          if (!stopping) onStop();
        }}
      >
        {say('options.import.cancel')}
      </button>
    </div>
  );
}

function Ended({
  added,
  changed,
  failed,
  onOptions,
}: Extract<PopupSync, { kind: 'ended' }> & Pick<Props, 'onOptions'>) {
  return (
    <div class="sync">
      <span role="status">{describeArrival(added, changed)}</span>
      {failed > 0 && (
        <button type="button" class="failed" onClick={onOptions}>
          {say('popup.sync.failed', failed, [formatCount(failed)])}
        </button>
      )}
    </div>
  );
}

/** `방금 다이제스트 2개를 받았고 1개가 바뀌었어요`; empty when nothing came. */
function describeArrival(added: number, changed: number): string {
  if (added > 0 && changed > 0) {
    return say('popup.sync.both', [formatCount(added), formatCount(changed)]);
  }
  if (added > 0) return say('popup.sync.added', added, [formatCount(added)]);
  return changed > 0 ? say('popup.sync.changed', changed, [formatCount(changed)]) : '';
}
