import type { TermForms } from './chooseForm';
import { isAbbreviation } from './findTermPairs';

/** A term, and the words before it. */
type Named = { readonly en: string; readonly forms: TermForms };
/** Which abbreviation stands most often behind Korean words, and how often. */
export type Owners = ReadonlyMap<string, { readonly en: string; readonly count: number }>;

/** So many times as often as another one has to stand behind words that are not its own. */
const MORE = 3;

/** Finds whose Korean words are: those before LLM are not what MLLM or dLLM mean, though a text may leave out a word there. */
export function findOwners(all: Iterable<Named>): Owners {
  const owners = new Map<string, { readonly en: string; readonly count: number }>();
  for (const { en, forms } of all) {
    if (!isAbbreviation(en)) continue;
    for (const [name, { count }] of forms)
      if (count > (owners.get(name)?.count ?? 0)) owners.set(name, { en, count });
  }
  return owners;
}

/** The words before a term without those that belong to another abbreviation. */
export function ownForms({ en, forms }: Named, owners: Owners): TermForms {
  if (!isAbbreviation(en)) return forms;
  const isOwn = (name: string, count: number) => {
    const owner = owners.get(name);
    return !owner || owner.en === en || owner.count < count * MORE;
  };
  return new Map([...forms].filter(([name, { count }]) => isOwn(name, count)));
}
