import { i18n } from '#i18n';
import type { PartProgress, RunProgress } from '../../../core/run';
import { describeLeft } from '../describeTime';
import { Press } from '../Press';
import type { RunEvents } from '../state';
import { describePart, describeProgress, sumProgress } from './describeRun';

type Props = Pick<RunEvents, 'onStop'> & { readonly progress: RunProgress };

export function Running({ progress, onStop }: Props) {
  const { parts, stopping, secondsLeft } = progress;
  const { fetched, due } = sumProgress(progress);
  return (
    <div class="running">
      <div class="progress">
        <label>
          <span class="about">
            <span>{describeProgress(progress)}</span>
            {secondsLeft !== undefined && !stopping && <span>{describeLeft(secondsLeft)}</span>}
          </span>
          <progress {...(due !== undefined && { value: fetched, max: Math.max(due, 1) })} />
        </label>
        <Press off={stopping} onPress={onStop}>
          {i18n.t('options.import.cancel')}
        </Press>
      </div>
      <ul class="parts">
        {parts.map((part) => (
          <Part key={part.source} part={part} alone={parts.length === 1} />
        ))}
      </ul>
    </div>
  );
}

function Part({ part, alone }: { readonly part: PartProgress; readonly alone: boolean }) {
  const { title, phase, due, fetched } = part;
  const known = phase !== 'waiting' && phase !== 'listing';
  const value = phase === 'waiting' ? 0 : fetched;
  return (
    <li>
      <span class="title">{title}</span>
      <span class="about">
        {describePart(part).map((each) => (
          <span key={each}>{each}</span>
        ))}
      </span>
      {!alone && (
        <progress
          aria-label={title}
          {...((known || phase === 'waiting') && {
            value: phase === 'done' ? 1 : value,
            max: phase === 'done' ? 1 : Math.max(due, 1),
          })}
        />
      )}
    </li>
  );
}
