import type { Source } from '../../../../core/source';
import { say } from '../../../words/say';
import type { SourceEvents } from '../state';

type Props = Pick<SourceEvents, 'onChange'> & { readonly source: Source };

export function EnabledSwitch({ source: { id, title, enabled }, onChange }: Props) {
  return (
    <label class="switching" title={say('options.sources.enabledHint')}>
      <span>{say('options.sources.receive')}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={enabled}
        class="switch"
        aria-label={say('options.sources.enabled', [title])}
        checked={enabled}
        onChange={({ currentTarget }) => onChange(id, { enabled: currentTarget.checked })}
      />
    </label>
  );
}
