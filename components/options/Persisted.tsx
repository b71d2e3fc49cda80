import { i18n } from '#i18n';
import { Press } from './Press';
import type { Persistence, StoredEvents } from './state';

type Props = Pick<StoredEvents, 'onPersist'> & { readonly persistence: Persistence };

const says = {
  persisted: 'options.persist.on',
  open: 'options.persist.off',
  asking: 'options.persist.off',
  refused: 'options.persist.refused',
} as const;

/** Whether the browser may clear what is stored when the disk gets full. */
export function Persisted({ persistence, onPersist }: Props) {
  if (persistence === 'unknown') return null;
  return (
    <div class="persisted">
      <p role="status">{i18n.t(says[persistence])}</p>
      {persistence !== 'persisted' && (
        <Press off={persistence === 'asking'} onPress={onPersist}>
          {i18n.t('options.persist.ask')}
        </Press>
      )}
    </div>
  );
}
