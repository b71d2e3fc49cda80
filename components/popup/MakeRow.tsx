import type { FailureCode } from '../../core/failure';
import { isUnderWay, type MakingProgress } from '../../core/making';
import { nameModel } from '../making/nameModel';
import { nameStep } from '../making/nameStep';
import { useSeconds } from '../making/own/useSeconds';
import { tellTime } from '../making/tellTime';
import { tellUnmade } from '../making/tellUnmade';
import { useOneByOne } from '../useOneByOne';
import { say } from '../words/say';
import type { PopupMaking } from './state';

type Props = { readonly making: PopupMaking };

/** The paper of the tab in front, which has no summary: that one can be made, or how far it is. */
export function MakeRow({ making }: Props) {
  const { model, progress, failure, isBusy, onMake, onStop, onSee } = making;
  const isOpen = progress !== undefined && isUnderWay(progress);
  const now = useSeconds(isOpen);
  // Apart from what is read aloud, or each second would be.
  const time = progress?.state === 'making' && tellTime(progress, now);
  const isOwnPress = useOneByOne();
  const on = (act: () => void) => (press: MouseEvent) => {
    if (isOwnPress(press)) act();
  };
  return (
    <section class="make" aria-label={say('making.title')}>
      <span class="told">
        <span role="status">{tell(progress, failure, now)}</span>
        {time && <span class="time"> · {time}</span>}
        {!progress && model && <small>{nameModel(model)}</small>}
      </span>
      {isOpen ? (
        <button type="button" onClick={on(onStop)}>
          {say('making.stop')}
        </button>
      ) : progress ? (
        <button type="button" onClick={on(onSee)}>
          {say('making.see')}
        </button>
      ) : (
        <button type="button" class="primary" aria-busy={isBusy} onClick={on(onMake)}>
          {say('making.make')}
        </button>
      )}
    </section>
  );
}

function tell(
  progress: MakingProgress | undefined,
  failure: FailureCode | undefined,
  now: number,
): string {
  if (!progress) return failure ? tellUnmade(failure) : say('popup.uncovered');
  const { state, section } = progress;
  if (state === 'kept') return say('making.madeNow');
  if (!isUnderWay(progress)) return say(`making.state.${state as 'failed' | 'stopped' | 'made'}`);
  if (state === 'waiting') return tellTime(progress, now);
  const parts = [say('making.making'), section && nameStep(section)];
  return parts.filter(Boolean).join(' · ');
}
