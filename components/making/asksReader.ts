import type { MakingProgress } from '../../core/making';

/** Is it the reader who says that a summary is kept? What is whole and replaces nothing is saved of itself. */
export function asksReader({ state, faults, replaces }: MakingProgress): boolean {
  return state !== 'made' || faults.length > 0 || replaces === true;
}
