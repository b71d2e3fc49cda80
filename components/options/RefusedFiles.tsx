import type { Refused } from '../../core/source/files/given';
import { describeFailure } from '../failure';

/** Zips and feeds that could not be opened, each with what to do about it. */
export function RefusedFiles({ refused }: { readonly refused: readonly Refused[] }) {
  if (refused.length === 0) return null;
  return (
    <ul class="refused">
      {refused.map(({ path, code }) => (
        <li key={path}>
          <span class="file">{path}</span> {describeFailure(code, 'given')}
        </li>
      ))}
    </ul>
  );
}
