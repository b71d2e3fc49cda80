import type { Names } from '../../../core/cards/look';
import type { Place, Standing } from '../../../core/paper';
import { nameDay } from '../../words/nameDay';
import { toTold } from '../../words/nameSource';
import { say } from '../../words/say';
import { tellApart } from '../../words/tellApart';

type PicksProps = {
  readonly places: readonly Standing[];
  readonly names: Names;
  readonly shown: Place;
};

/** The id of the tab that is chosen, by which what stands below it is called. */
export const CHOSEN = 'chosen';

/**
 * Every text that digests have on the paper as a tab, called by its subscription; one text in several digests is one. What no
 * digest has any more is not counted among them.
 */
export function Picks({ places, names, shown }: PicksProps) {
  const all = listPlaces(places);
  const living = places.filter(({ from }) => from === undefined);
  const gone = places.filter((place) => !living.includes(place));
  return (
    <div
      class="picks"
      role="tablist"
      aria-label={say('panel.picked', [String(listPlaces(living).length)])}
    >
      {[...living, ...gone].map((place) => {
        const isShown = isSame(place, shown);
        return (
          <button
            type="button"
            role="tab"
            {...(isShown && { id: CHOSEN })}
            aria-selected={isShown}
            data-press="pick"
            data-source={place.digest.source}
            data-id={place.digest.id}
          >
            {nameStanding(place, all, names).map(([name, when], at) => (
              <>
                {at > 0 && ' / '}
                {name} <span>{when}</span>
              </>
            ))}
            {gone.includes(place) && <span>{` (${say('panel.gone')})`}</span>}
          </button>
        );
      })}
    </div>
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

/** The subscriptions of a text, each with its days, and with what tells it from another of the same name and day. */
function nameStanding(
  standing: Standing,
  all: readonly Place[],
  names: Names,
): readonly (readonly [name: string, when: string])[] {
  const days = new Map<string, string[]>();
  for (const place of [standing, ...(standing.also ?? [])]) {
    const { from, ...told } = toTold(place, names);
    const alike = all
      .filter((each) => !isSame(each, place))
      .map((each) => toTold(each, names))
      .filter((each) => each.from === from);
    // A subscription that has no name is called by its digest's.
    const apart = tellApart({ from, ...told }, alike).filter((part) => from || part !== told.title);
    const name = from || told.title;
    const when = [nameDay(told.day), ...apart].join(', ');
    days.set(name, [...(days.get(name) ?? []), when]);
  }
  return [...days].map(([name, each]) => [name, [...new Set(each)].join(', ')]);
}
