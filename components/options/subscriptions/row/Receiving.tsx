import type { PartProgress } from '../../../../core/run';
import { describePart } from '../../run/describeRun';

type Props = { readonly part: PartProgress; readonly alone: boolean };

/** How far a run is with one source, in its row; without a bar of its own where it is the only one. */
export function Receiving({ part, alone }: Props) {
  const { title, phase, due, fetched } = part;
  const isKnown = phase === 'waiting' || due > 0;
  return (
    <div class="status">
      <p class="about">
        {describePart(part).map((each) => (
          <span key={each}>{each}</span>
        ))}
      </p>
      {!alone && (
        <progress aria-label={title} {...(isKnown && { value: fetched, max: Math.max(due, 1) })} />
      )}
    </div>
  );
}
