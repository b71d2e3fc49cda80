import type { Place, Summary } from '../../../core/paper';

type Told = { readonly summary: Summary; readonly also: readonly Place[] };

/** Is it a summary that this reader had made, or one that says the very same? What others publish says how it was made, too. */
export function isOwn({ summary, also }: Told): boolean {
  return [summary, ...also].some(({ digest }) => digest.source === 'made');
}
