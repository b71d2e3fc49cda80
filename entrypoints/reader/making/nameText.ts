import type { Entry } from '../../../core/paper';

/** Formulas are drawn anew at times; what was written tells one summary from another. */
export function nameText({ sections }: Entry): string {
  return JSON.stringify(sections, (key, value) => (key === 'mathml' ? undefined : value));
}
