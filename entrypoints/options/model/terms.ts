import { defaultTerms } from '../../../core/model/prompt';
import { readStoredTerms as readOwnTerms, writeTerms } from '../../../core/store/models';
import { tellModel } from './inUse';

export { readOwnTerms };
export const shippedTerms = defaultTerms;

/** The list that summaries are written with. */
export async function readTermsInUse(): Promise<readonly string[]> {
  return (await readOwnTerms()) ?? defaultTerms;
}

export async function saveTerms(terms: readonly string[] | undefined): Promise<void> {
  await writeTerms(terms);
  tellModel();
}
