import type { ReaderSummary } from '../../state';

/** Is it a summary that this reader had made, or one that says the very same? What others publish says how it was made, too. */
export function isOwn({ summary, also }: ReaderSummary): boolean {
  return [summary, ...also].some(({ digest }) => digest.source === 'made');
}
