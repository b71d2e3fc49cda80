import type { Day } from './day';
import type { PaperId } from './paper';
import { makeSlices } from './slices';
import { chooseForm, countForm, type TermForms } from './terms/chooseForm';
import { findTermPairs, type TermPair } from './terms/findTermPairs';
import { findOwners, ownForms } from './terms/owners';

/** All that one digest says of one paper, as plain text, and the day of the digest. */
export type SaidText = {
  readonly paper: PaperId;
  readonly source: string;
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
};

/** A term in both languages as digests write it, `한국어(English)`, and where they do, in the order of the texts. */
export type Term = TermPair & { readonly places: readonly SaidText[] };

type Found = { readonly en: string; readonly forms: TermForms; readonly places: SaidText[] };

/** `most`: of more terms those of the most texts, of as many those that stand first. */
type Collecting = { readonly most?: number; readonly signal?: AbortSignal };

/**
 * The terms that texts explain, those of the most texts first, in slices; throws once `signal` is aborted. One English term
 * in singular and plural is one; of the Korean words before it those count that most of its places have, and it is none where
 * each place has others, or where they are what another abbreviation stands for.
 */
export async function collectTerms(
  texts: readonly SaidText[],
  { most = Number.POSITIVE_INFINITY, signal }: Collecting = {},
): Promise<readonly Term[]> {
  const slices = makeSlices(signal);
  const found = new Map<string, Found>();
  for (const said of texts) {
    if (slices.isOver()) await slices.pause();
    for (const { ko, en } of findTermPairs(said.text)) {
      const key = en
        .toLowerCase()
        .replace(/[\s-]+/g, ' ')
        .replace(/s$/, '');
      const known: Found = found.get(key) ?? { en, forms: new Map(), places: [] };
      found.set(key, known);
      countForm(known.forms, ko);
      if (known.places.at(-1) !== said) known.places.push(said);
    }
  }
  await slices.pause();
  const owners = findOwners(found.values());
  const terms: Term[] = [];
  for (const each of takeMost([...found.values()], most)) {
    if (slices.isOver()) await slices.pause();
    const ko = chooseForm(ownForms(each, owners));
    if (ko !== undefined) terms.push({ ko, en: each.en, places: each.places });
  }
  return terms.sort((a, b) => b.places.length - a.places.length || korean.compare(a.ko, b.ko));
}

const korean = new Intl.Collator('ko');

function takeMost(found: readonly Found[], most: number): readonly Found[] {
  if (found.length <= most) return found;
  // As good as a sort of all, and no name has to be compared: there are tens of thousands.
  const sizes = new Map<number, number>();
  for (const { places } of found) sizes.set(places.length, (sizes.get(places.length) ?? 0) + 1);
  const taken: Found[] = [];
  for (const size of [...sizes.keys()].sort((a, b) => b - a)) {
    if (taken.length >= most) break;
    taken.push(...found.filter(({ places }) => places.length === size));
  }
  return taken.slice(0, most);
}
