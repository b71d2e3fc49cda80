import type { Made, Place, Standing } from '../../core/paper';
import { JoinedText } from '../joined/JoinedText';
import { namePlace } from '../words/nameDay';
import type { Names } from '../words/nameSource';
import { say } from '../words/say';
import { Actions } from './Actions';
import { OriginChips } from './OriginChips';
import { listPlaces, namePlaceApart, Picks } from './Picks';

type HeaderProps = {
  readonly place: Place;
  readonly made?: Made | undefined;
  readonly places: readonly Standing[];
  readonly names: Names;
};

export function Header({ place, made, places, names }: HeaderProps) {
  const hasTabs = places.length > 1;
  const apart = hasTabs ? '' : namePlaceApart(place, listPlaces(places), names);
  return (
    <header>
      <h2 id="title">{say(place.digest.language ? 'panel.titleOther' : 'panel.title')}</h2>
      <OriginChips place={place} made={made} />
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
