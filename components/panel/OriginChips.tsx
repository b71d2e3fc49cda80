import type { Made, Place } from '../../core/paper';
import { say } from '../words/say';

type OriginProps = { readonly place: Place; readonly made: Made | undefined };

/** Whose words a summary is in: a model's, and of one that its reader had made, from how much of the paper. */
export function OriginChips({ place, made }: OriginProps) {
  if (!made) return place.digest.ai ? <span class="chip">{say('panel.ai')}</span> : null;
  return (
    <>
      <span class="chip">{say('options.kind.made')}</span>
      <span class="chip">{say(made.text === 'html' ? 'making.ofBody' : 'making.ofAbstract')}</span>
    </>
  );
}
