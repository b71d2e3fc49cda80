import type { PaperId, Summary } from './paper';
import { findPairs, type Pair } from './terms/findPairs';
import { writeSummary } from './terms/writeSummary';

/** Where a pair stands: one paper of one digest. */
export type TermPlace = { readonly paper: PaperId; readonly source: string; readonly id: string };

/** A term in both languages as digests write it, `한국어(English)`, and where they do, in the order of the summaries. */
export type Term = Pair & { readonly places: readonly TermPlace[] };

type Found = { readonly en: string; readonly forms: string[]; readonly places: TermPlace[] };

/**
 * The terms that summaries explain, those of the most papers first. One English term in singular and plural is one;
 * of the Korean words before it those count that most of its places have.
 */
export function collectTerms(summaries: readonly Summary[]): readonly Term[] {
  const found = new Map<string, Found>();
  for (const { digest, entry } of summaries) {
    const place = { paper: entry.paper, source: digest.source, id: digest.id };
    for (const { ko, en } of findPairs(writeSummary(entry))) {
      const key = en
        .toLowerCase()
        .replace(/[\s-]+/g, ' ')
        .replace(/s$/, '');
      const known = found.get(key) ?? { en, forms: [], places: [] };
      found.set(key, known);
      known.forms.push(ko);
      const last = known.places.at(-1);
      if (last?.paper !== place.paper || last.id !== place.id) known.places.push(place);
    }
  }
  return [...found.values()]
    .map(({ en, forms, places }) => ({ ko: chooseForm(forms), en, places }))
    .sort((a, b) => b.places.length - a.places.length || a.ko.localeCompare(b.ko, 'ko'));
}

/** Share of a term's places that have to have a word for it to belong to the term. */
const AGREED = 0.6;

function chooseForm(forms: readonly string[]): string {
  const ranked = [...new Set(forms)].map((form) => ({
    form,
    backing: forms.filter((other) => other === form || other.endsWith(` ${form}`)).length,
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
