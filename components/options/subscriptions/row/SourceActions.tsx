import { isResting } from '../../../../core/schedule';
import type { Source } from '../../../../core/source';
import { say } from '../../../words/say';
import { describeSpread, EveryField } from '../../parts/EveryField';
import { PressButton } from '../../parts/PressButton';
import type { RunEvents } from '../../run/state';
import type { SourceEvents } from '../state';
import { RemoveButton } from './RemoveButton';

type Props = Pick<SourceEvents, 'onChange'> &
  Pick<RunEvents, 'onSync'> & {
    readonly source: Source;
    readonly running: boolean;
    readonly now: number;
    readonly onAsk: (what: 'name' | 'address' | 'removal') => void;
  };

export function SourceActions(props: Props) {
  const { source, running, now, onSync, onChange, onAsk } = props;
  const { id, title, every, enabled } = source;
  return (
    <div class="actions">
      <PressButton
        off={running || isResting(source, now)}
        aria-label={say('options.sources.syncThis', [title])}
        onPress={() => onSync(id)}
      >
        {say('options.sources.sync')}
      </PressButton>
      {enabled && (
        <EveryField every={every} of={title} onSet={(chosen) => onChange(id, { every: chosen })} />
      )}
      <span class="quiet">
        <button
          type="button"
          data-asks="name"
          aria-label={say('options.sources.renameThis', [title])}
          onClick={() => onAsk('name')}
        >
          {say('options.sources.rename')}
        </button>
        <button
          type="button"
          data-asks="address"
          aria-label={say('options.sources.addressThis', [title])}
          onClick={() => onAsk('address')}
        >
          {say('options.sources.address')}
        </button>
        <RemoveButton name={title} off={running} onPress={() => onAsk('removal')} />
      </span>
      {enabled && every.kind === 'daily' && <p class="note hint">{describeSpread()}</p>}
    </div>
  );
}
