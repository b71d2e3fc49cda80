import { i18n } from '#i18n';
import type { Source } from '../../../core/source';
import type { SourceEvents } from '../state';

type Props = Pick<SourceEvents, 'onChangeSource'> & { readonly source: Source };

export function EnabledSwitch({ source: { id, title, enabled }, onChangeSource }: Props) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-checked={enabled}
      class="switch"
      aria-label={i18n.t('options.sources.enabled', [title])}
      title={i18n.t('options.sources.enabledHint')}
      checked={enabled}
      onChange={({ currentTarget }) => onChangeSource(id, { enabled: currentTarget.checked })}
    />
  );
}
