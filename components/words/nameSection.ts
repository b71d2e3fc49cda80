import type { Section } from '../../core/paper';
import type { Label } from '../../core/tree';
import { say } from './say';

/** Empty for a section of the source's own that has no heading. */
export function nameSection({ kind, heading }: Section): string {
  return kind === 'other' ? heading : say(`section.${kind}`);
}

export function nameLabel({ kind }: Label): string {
  return say(`label.${kind}`);
}
