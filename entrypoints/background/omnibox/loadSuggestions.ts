import type { PaperId } from '../../../core/paper';
import type { FindPapers } from './suggest';

/** What searches is evaluated when the reader types, not whenever the background wakes. */
const load = () => import('./suggest');

/** Opens what is stored by now, to be searched as often as the reader types on. */
export async function loadSuggestions(): Promise<FindPapers> {
  return (await load()).openSuggestions();
}

/** The paper that words mean best, of all that is stored. */
export async function findBest(typed: string): Promise<PaperId | undefined> {
  const { suggestPapers } = await load();
  return (await suggestPapers(typed, new AbortController().signal))[0]?.paper;
}
