import type { Made, Place } from '../../../core/paper';
import { say } from '../../words/say';

type OriginProps = { readonly place: Place; readonly made: Made | undefined };

/** Whose words a summary is in: a model's, and where that is told, from how much of the paper; or the reader's own model's. */
export function OriginChips({ place, made }: OriginProps) {
  if (!made) return place.digest.ai ? <span class="chip">{say('panel.ai')}</span> : null;
  return (
    <>
      <span class="chip">
        {say(place.digest.source === 'made' ? 'options.kind.made' : 'panel.ai')}
      </span>
      <span class="chip">{say(made.text === 'html' ? 'making.ofBody' : 'making.ofAbstract')}</span>
    </>
  );
}
