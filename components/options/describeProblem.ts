import type { Problem } from '../../core/paper';

export function describeProblem(problem: Problem): string {
  return problem.message;
}
