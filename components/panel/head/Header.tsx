import type { Names } from '../../../core/cards/look';
import type { Made, Place, Standing } from '../../../core/paper';
import { JoinedText } from '../../joined/JoinedText';
import { namePlace } from '../../words/nameDay';
import { Actions } from './Actions';
import { OriginChips } from './OriginChips';
import { listPlaces, namePlaceApart, Picks } from './Picks';
import { OtherTitle, Title, Withdrawn } from './titles';

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
      {place.digest.language ? <OtherTitle /> : <Title />}
      <OriginChips place={place} made={made} />
      <Withdrawn />
      <span class="place">
        <JoinedText text={apart ? `${namePlace(place)} · ${apart}` : namePlace(place)} />
      </span>
      <Actions />
      {hasTabs && <Picks {...{ places, names }} shown={place} />}
    </header>
  );
}
