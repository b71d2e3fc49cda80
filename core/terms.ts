import type { Day } from './day';
import type { PaperId } from './paper';
import { findPairs, type Pair } from './terms/findPairs';

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
export type Term = Pair & { readonly places: readonly SaidText[] };

type Found = { readonly en: string; readonly forms: string[]; readonly places: SaidText[] };

/**
 * The terms that texts explain, those of the most texts first. One English term in singular and plural is one; of the
 * Korean words before it those count that most of its places have.
 */
export function collectTerms(texts: readonly SaidText[]): readonly Term[] {
  const found = new Map<string, Found>();
  for (const said of texts) {
    for (const { ko, en } of findPairs(said.text)) {
      const key = en
        .toLowerCase()
        .replace(/[\s-]+/g, ' ')
        .replace(/s$/, '');
      const known = found.get(key) ?? { en, forms: [], places: [] };
      found.set(key, known);
      known.forms.push(ko);
      if (known.places.at(-1) !== said) known.places.push(said);
    }
  }
  return [...found.values()]
    .map(({ en, forms, places }) => ({ ko: chooseForm(forms), en, places }))
    .sort((a, b) => b.places.length - a.places.length || a.ko.localeCompare(b.ko, 'ko'));
}

/** Share of a term's places that have to have a word for it to belong to the term. */
const AGREED = 0.6;

function chooseForm(forms: readonly string[]): string {
  // Most places have one of few forms.
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const ranked = [...counts.keys()].map((form) => ({
    form,
    backing: [...counts].reduce(
      (sum, [other, count]) => (other === form || other.endsWith(` ${form}`) ? sum + count : sum),
      0,
    ),
  }));
  const agreed = ranked.filter(({ backing }) => backing >= forms.length * AGREED);
  const [best] = (agreed.length > 0 ? agreed : ranked).sort(
    (a, b) =>
      (agreed.length > 0 ? 0 : b.backing - a.backing) ||
      b.form.length - a.form.length ||
      a.form.localeCompare(b.form, 'ko'),
  );
  return best?.form ?? '';
}
