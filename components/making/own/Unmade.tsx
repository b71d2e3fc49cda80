import type { FailureCode } from '../../../core/failure';
import { describeFailure } from '../../words/failure';

/** Why the last press led to nothing, where nothing else tells. */
export function Unmade({ failure }: { readonly failure?: FailureCode | undefined }) {
  return (
    <p class="unmade" role="status">
      {failure && describeFailure(failure)}
    </p>
  );
}
