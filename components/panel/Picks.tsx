import type { Place } from '../../core/paper';
import { nameDay } from '../nameDay';
import { say } from '../say';

export type PicksProps = {
  readonly places: readonly Place[];
  readonly shown: Place;
  readonly onPick: (place: Place) => void;
};

/** Every digest that picked the paper, the shown one pressed. */
export function Picks({ places, shown, onPick }: PicksProps) {
  return (
    <span class="picks">
      {say('panel.picked', [String(places.length)])}
      {places.map((place) => (
        <button type="button" aria-pressed={isSame(place, shown)} onClick={() => onPick(place)}>
          {nameDay(place.digest.date)}
        </button>
      ))}
    </span>
  );
}

export function isSame({ digest: a }: Place, { digest: b }: Place): boolean {
  return a.source === b.source && a.id === b.id;
}
