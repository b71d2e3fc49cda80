import { i18n } from '#i18n';
import { Press } from '../parts/Press';
import type { SourceItem } from '../state';

type Props = {
  readonly name: string;
  readonly gone: NonNullable<SourceItem['gone']>;
  readonly off: boolean;
  readonly onRestore: () => void;
};

const says = {
  removing: 'options.remove.removing',
  removed: 'options.remove.removed',
  restoring: 'options.import.reverting',
} as const;

/** Where a source stood until it was removed; the way back is here while the page is open. */
export function RemovedSource({ name, gone, off, onRestore }: Props) {
  return (
    <div class="head removed">
      <div class="what">
        <span class="title">{name}</span>
        <p class="about" role="status">
          {i18n.t(says[gone])}
        </p>
      </div>
      <Press
        off={off || gone !== 'removed'}
        aria-label={i18n.t('options.list.restoreThis', [name])}
        onPress={onRestore}
      >
        {i18n.t('options.undo')}
      </Press>
    </div>
  );
}
