import { i18n } from '#i18n';
import { isResting } from '../../../core/schedule';
import type { Source } from '../../../core/source';
import { describeSpread, EveryField } from '../parts/EveryField';
import { Press } from '../parts/Press';
import type { RunEvents, SourceEvents } from '../state';

type Props = Pick<SourceEvents, 'onChangeSource'> &
  Pick<RunEvents, 'onSync'> & {
    readonly source: Source;
    readonly running: boolean;
    readonly now: number;
    readonly onAsk: (what: 'name' | 'removal') => void;
  };

export function SourceActions(props: Props) {
  const { source, running, now, onSync, onChangeSource, onAsk } = props;
  const { id, title, every } = source;
  return (
    <div class="actions">
      <Press
        off={running || isResting(source, now)}
        aria-label={i18n.t('options.sources.syncThis', [title])}
        onPress={() => onSync(id)}
      >
        {i18n.t('options.sources.sync')}
      </Press>
      <EveryField
        every={every}
        of={title}
        onSet={(chosen) => onChangeSource(id, { every: chosen })}
      />
      <span class="quiet">
        <button
          type="button"
          data-asks="name"
          aria-label={i18n.t('options.sources.renameThis', [title])}
          onClick={() => onAsk('name')}
        >
          {i18n.t('options.sources.rename')}
        </button>
        <Press
          off={running}
          data-asks="removal"
          aria-label={i18n.t('options.list.removeThis', [title])}
          onPress={() => onAsk('removal')}
        >
          {i18n.t('options.list.remove')}
        </Press>
      </span>
      {every.kind === 'daily' && <p class="note hint">{describeSpread()}</p>}
    </div>
  );
}
