import { isAbbreviation } from './findTermPairs';

/** Share of a term's places that have to have a word for it to belong to the term. */
const AGREED = 0.6;

/**
 * The Korean words of a term among those that stand before it in its places: as many of them as most places have. Undefined
 * where there are several, each with words of its own: then nobody knows which are meant.
 */
export function chooseForm(forms: readonly string[]): string | undefined {
  const counts = countForms(forms);
  const ranked = [...counts.values()].map(({ form }) => ({
    form,
    backing: [...counts.values()].reduce(
      (sum, other) =>
        other.form === form || other.form.endsWith(` ${form}`) ? sum + other.count : sum,
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
  return best && (best.backing > 1 || forms.length === 1) ? best.form : undefined;
}

type Counted = { readonly form: string; count: number };

/** Each form as it is first written, and how often; spaces make no other one of it. Most places have one of few. */
function countForms(forms: readonly string[]): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const form of forms) {
    const known = counts.get(foldForm(form)) ?? { form, count: 0 };
    known.count += 1;
    counts.set(foldForm(form), known);
  }
  return counts;
}

function foldForm(form: string): string {
  return form.replaceAll(' ', '');
}

/** Which abbreviation stands most often behind Korean words, and how often. */
export type Owners = ReadonlyMap<string, { readonly en: string; readonly count: number }>;

/** So many times as often as another one has to stand behind words that are not its own. */
const MORE = 3;

/** Finds whose Korean words are: those before LLM are not what MLLM or dLLM mean, though a text may leave out a word there. */
export function findOwners(
  all: Iterable<{ readonly en: string; readonly forms: readonly string[] }>,
): Owners {
  const owners = new Map<string, { readonly en: string; readonly count: number }>();
  for (const { en, forms } of all) {
    if (!isAbbreviation(en)) continue;
    for (const [form, { count }] of countForms(forms))
      if (count > (owners.get(form)?.count ?? 0)) owners.set(form, { en, count });
  }
  return owners;
}

/** May words before `en` mean it, and not the abbreviation that they belong to? */
export function mayMean(
  form: string,
  en: string,
  forms: readonly string[],
  owners: Owners,
): boolean {
  const owner = owners.get(foldForm(form));
  if (!owner || owner.en === en || !isAbbreviation(en)) return true;
  const own = forms.filter((each) => foldForm(each) === foldForm(form)).length;
  return owner.count < own * MORE;
}
