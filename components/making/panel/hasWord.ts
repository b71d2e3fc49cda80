import type { MakingProgress } from '../../../core/making';

/** Has anything come that says something? Of a summary that has not, nothing can be kept. */
export function hasWord({ done }: MakingProgress): boolean {
  return done.some(({ section }) => !section.placeholder);
}
