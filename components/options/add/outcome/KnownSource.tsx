import type { Source } from '../../../../core/source';
import { describeFailure } from '../../../words/failure';
import { languageOf } from '../../../words/language';
import { say } from '../../../words/say';
import { nameKnownSource, rowId } from '../../words/nameKnownSource';
import type { AddEvents } from '../state';

type Props = Pick<AddEvents, 'onDismiss'> & { readonly source: Source };

/** What was found is there already: nothing to fill in, and the way to its row. */
export function KnownSource({ source, onDismiss }: Props) {
  const name = nameKnownSource(source);
  return (
    <div class="callout">
      <p>
        {describeFailure('already-added')}{' '}
        <a href={`#${rowId(source.id)}`} lang={languageOf(name)}>
          {name}
        </a>
      </p>
      <button type="button" onClick={onDismiss}>
        {say('options.close')}
      </button>
    </div>
  );
}
