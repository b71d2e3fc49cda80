import { unlinked } from '../copy/escape';
import { namesPart, tidyPart } from '../digest/namePart';
import type { Entry } from '../paper';

/** Says nothing, so that what stands below it is in no part. */
const NO_PART = '—';

/**
 * Which summaries have a heading right above them, and what it says. One heading above all would part nothing, so one
 * part that holds them all begins twice, and that of a single summary is not written.
 */
export function nameParts(entries: readonly Entry[]): readonly (string | undefined)[] {
  const names = entries
    .map(({ part = '' }) => tidyPart(part))
    .map((name) => (namesPart(name) ? name : ''));
  const [first = ''] = names;
  const isOne = names.every((name) => name === first);
  if (isOne)
    return names.map((name, at) => (first && names.length > 1 && at < 2 ? name : undefined));
  return names.map((name, at) => (name === (names[at - 1] ?? '') ? undefined : name || NO_PART));
}

/** A part's heading as Markdown that reads as the same words. */
export function writePart(name: string): string {
  // Signs at the end of a heading would close it.
  return `# ${unlinked(name).replace(/(^|\s)(#+)$/, '$1\\$2')}`;
}
