import type { Declined } from '../../../core/run';
import { formatCount, languageOf } from '../../words/language';
import { say } from '../../words/say';
import { PressButton } from '../parts/PressButton';
import type { Telling } from '../words/tellRows';
import type { DeclinedEvents } from './state';

type Props = Pick<DeclinedEvents, 'onAccept' | 'onKeep'> & {
  readonly declined: Declined;
  readonly telling: Telling;
  readonly off: boolean;
  readonly deciding: boolean;
};

export function WaitingRow({ declined, telling, off, deciding, onAccept, onKeep }: Props) {
  const { title, reason } = declined;
  const accept = reason === 'gone' ? 'options.declined.drop' : 'options.declined.accept';
  return (
    <li class="waiting">
      <div class="what">
        <span class="title" lang={languageOf(title)}>
          {title}
        </span>
        <span class="about">
          <b>{describeLoss(declined)}</b>
          <span>{telling.from}</span>
          {telling.apart && <span>{telling.apart}</span>}
          {deciding && <span role="status">{say('options.declined.deciding')}</span>}
        </span>
      </div>
      <div class="presses">
        <PressButton
          off={off}
          aria-label={`${say(accept)}: ${telling.label}`}
          onPress={() => onAccept([declined])}
        >
          {say(accept)}
        </PressButton>
        <PressButton
          off={off}
          aria-label={`${say('options.declined.keep')}: ${telling.label}`}
          onPress={() => onKeep([declined])}
        >
          {say('options.declined.keep')}
        </PressButton>
      </div>
    </li>
  );
}

/** `논문 12편 → 3편` */
function describeLoss({ reason, before, after }: Declined): string {
  return reason === 'gone'
    ? say('options.declined.gone', before, [formatCount(before)])
    : say('options.declined.shrunk', before, [formatCount(before), formatCount(after)]);
}
