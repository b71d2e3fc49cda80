import type { Place, Standing } from '../../core/paper';
import { JoinedText } from '../JoinedText';
import { namePlace } from '../words/nameDay';
import type { Names } from '../words/nameSource';
import { say } from '../words/say';
import { Actions } from './Actions';
import { listPlaces, namePlaceApart, Picks } from './Picks';

type HeaderProps = {
  readonly place: Place;
  readonly places: readonly Standing[];
  readonly names: Names;
};

export function Header({ place, places, names }: HeaderProps) {
  const hasTabs = places.length > 1;
  const apart = hasTabs ? '' : namePlaceApart(place, listPlaces(places), names);
  return (
    <header>
      <h2 id="title">{say(place.digest.language ? 'panel.titleOther' : 'panel.title')}</h2>
      {place.digest.ai && <span class="chip">{say('panel.ai')}</span>}
      <strong class="chip withdrawn" hidden>
        {say('panel.withdrawn')}
      </strong>
      <span class="place">
        <JoinedText text={apart ? `${namePlace(place)} · ${apart}` : namePlace(place)} />
      </span>
      <Actions />
      {hasTabs && <Picks {...{ places, names }} shown={place} />}
    </header>
  );
}
