import type { FailureCode } from '../../../core/failure';
import { ToModel } from '../ToModel';
import { tellUnmade } from '../tellUnmade';

/** Why the last press led to nothing, where nothing else tells. */
export function Unmade({ failure }: { readonly failure?: FailureCode | undefined }) {
  return (
    <p class="unmade" role="status">
      {failure && tellUnmade(failure)}
      <ToModel code={failure} />
    </p>
  );
}
