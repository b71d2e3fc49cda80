import type { Place, Standing } from '../../core/paper';
import { nameDay } from '../words/nameDay';
import { type Names, toTold } from '../words/nameSource';
import { say } from '../words/say';
import { tellApart } from '../words/tellApart';

export type PicksProps = {
  readonly places: readonly Standing[];
  readonly names: Names;
  readonly shown: Place;
};

/**
 * Every text that digests have on the paper, the shown one pressed; one text in several digests is one. What no digest has any
 * more is not counted among them.
 */
export function Picks({ places, names, shown }: PicksProps) {
  const all = listPlaces(places);
  const living = places.filter(({ from }) => from === undefined);
  const gone = places.filter((place) => !living.includes(place));
  const toButton = (place: Standing) => (
    <button
      type="button"
      aria-pressed={isSame(place, shown)}
      data-press="pick"
      data-source={place.digest.source}
      data-id={place.digest.id}
    >
      {nameStanding(place, all, names)}
    </button>
  );
  return (
    <span class="picks">
      {say('panel.picked', [String(listPlaces(living).length)])}
      {living.map(toButton)}
      {gone.length > 0 && [say('panel.gone'), ...gone.map(toButton)]}
    </span>
  );
}

/** Every place, those of a folded text too. */
export function listPlaces(places: readonly Standing[]): readonly Place[] {
  return places.flatMap((place) => [place, ...(place.also ?? [])]);
}

type Named = { readonly digest: Pick<Place['digest'], 'source' | 'id'> };

/** Are both the same digest's? */
function isSame({ digest: a }: Named, { digest: b }: Named): boolean {
  return a.source === b.source && a.id === b.id;
}

/** What tells a place from the others of its day. */
export function namePlaceApart(place: Place, all: readonly Place[], names: Names): string {
  const others = all.filter((each) => !isSame(each, place)).map((each) => toTold(each, names));
  return tellApart(toTold(place, names), others).join(', ');
}

/** `2025. 9. 8.`, and where two would look alike `2025. 9. 8. 매일 논문 / 가져온 파일` */
function nameStanding(standing: Standing, all: readonly Place[], names: Names): string {
  const own = [standing, ...(standing.also ?? [])];
  const days = new Map<string, string[]>();
  for (const place of own) {
    const day = nameDay(place.digest.date);
    const apart = namePlaceApart(place, all, names);
    days.set(day, [...(days.get(day) ?? []), ...(apart ? [apart] : [])]);
  }
  return [...days]
    .map(([day, apart]) => [day, apart.join(' / ')].filter(Boolean).join(' '))
    .join(', ');
}
