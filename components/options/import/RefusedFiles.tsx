import type { Problem } from '../../../core/paper';
import { describeProblem } from '../problems/describeProblem';

/** Files, zips and feeds that could not be opened, each with what to do about it. */
export function RefusedFiles({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="refused">
      {problems.map((problem) => (
        <li key={`${problem.file} ${problem.code}`}>
          <span class="file">{problem.file}</span> {describeProblem(problem, 'given')}
        </li>
      ))}
    </ul>
  );
}
