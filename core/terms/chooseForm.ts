/** The Korean words before a term in its places, by what they are without spaces: as they were first written, and how often. */
export type TermForms = Map<string, { readonly form: string; count: number }>;

/** Share of a term's places that have to have a word for it to belong to the term. */
const AGREED = 0.6;

/** Counts one more place with these words; spaces make no others of them. */
export function countForm(forms: TermForms, form: string): void {
  const name = form.replaceAll(' ', '');
  const known = forms.get(name);
  if (known) known.count += 1;
  else forms.set(name, { form, count: 1 });
}

/**
 * The Korean words of a term among those that stand before it in its places: as many of them as most places have. Undefined
 * where there are several, each with words of its own: then nobody knows which are meant.
 */
export function chooseForm(forms: TermForms): string | undefined {
  // Most places have one of few forms.
  const counts = [...forms.values()];
  const places = counts.reduce((sum, { count }) => sum + count, 0);
  const ranked = counts.map(({ form, count }) => ({
    form,
    backing: counts.reduce(
      (sum, other) => (other.form.endsWith(` ${form}`) ? sum + other.count : sum),
      count,
    ),
  }));
  const agreed = ranked.filter(({ backing }) => backing >= places * AGREED);
  const [best] = (agreed.length > 0 ? agreed : ranked).sort(
    (a, b) =>
      (agreed.length > 0 ? 0 : b.backing - a.backing) ||
      b.form.length - a.form.length ||
      a.form.localeCompare(b.form, 'ko'),
  );
  return best && (best.backing > 1 || places === 1) ? best.form : undefined;
}
