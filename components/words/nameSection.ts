import type { Section } from '../../core/paper';
import type { SearchedKind } from '../../core/search';
import type { Label } from '../../core/tree';
import { say } from './say';

/** Empty for a section of the source's own that has no heading. */
export function nameSection({ kind, heading }: Section): string {
  return kind === 'other' ? heading : say(`section.${kind}`);
}

export function nameLabel({ kind }: Label): string {
  return say(`label.${kind}`);
}

/** Where something was found: a section by its name, or the reader's own note. */
export function nameSearched(kind: Exclude<SearchedKind, 'other'>): string {
  return kind === 'note' ? say('reader.notes.heading') : say(`section.${kind}`);
}
