import type { Source } from '../../../core/source';
import { say } from '../../words/say';
import type { SourceEvents } from '../state';

type Props = Pick<SourceEvents, 'onChangeSource'> & { readonly source: Source };

export function EnabledSwitch({ source: { id, title, enabled }, onChangeSource }: Props) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-checked={enabled}
      class="switch"
      aria-label={say('options.sources.enabled', [title])}
      title={say('options.sources.enabledHint')}
      checked={enabled}
      onChange={({ currentTarget }) => onChangeSource(id, { enabled: currentTarget.checked })}
    />
  );
}
