import { isResting } from '../../../../core/schedule';
import { KeepDots } from '../../../joined/KeepDots';
import { describeFailure } from '../../../words/failure';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { speaksOfAddress } from '../../address/speaksOfAddress';
import { Allow } from '../../parts/Allow';
import type { CopyEvents } from '../../parts/copy';
import { Problems } from '../../problems/Problems';
import { describeNext, describeResult } from '../describeSource';
import type { SourceEvents, SourceItem } from '../state';

type Props = Pick<SourceEvents, 'onAllow'> &
  CopyEvents & {
    readonly item: SourceItem;
    readonly waiting: number;
    readonly now: number;
    readonly onAddress: () => void;
  };

/** How the last run of a source went, what to do about it, and when the next one is due. */
export function SourceStatus({ item, waiting, now, onAllow, onAddress, onCopy }: Props) {
  const { source, origin, refused = false } = item;
  const { id, title, lastResult } = source;
  const failure = lastResult?.kind === 'failed' ? lastResult.failure : undefined;
  const problems = lastResult?.problems ?? [];
  const next = describeNext(source, now);
  const isTold = failure !== undefined && !origin;
  // Why it rests comes before how long.
  const rests = isTold && isResting(source, now);
  return (
    <div class="status">
      <p class={failure || origin ? 'about failed' : 'about'}>
        <span>
          <KeepDots text={describeResult(lastResult, now, item.undone)} />
        </span>
        {waiting > 0 && (
          <a href="#declined">{say('options.result.held', waiting, [formatCount(waiting)])}</a>
        )}
        {next !== undefined && !rests && <span>{next}</span>}
      </p>
      {isTold && (
        <div class="callout warn">
          <p>{describeFailure(failure)}</p>
          {rests && <p>{next}</p>}
          {speaksOfAddress(failure) && (
            <button
              type="button"
              data-asks="address"
              aria-label={say('options.sources.addressThis', [title])}
              onClick={onAddress}
            >
              {say('options.sources.address')}
            </button>
          )}
        </div>
      )}
      {origin && (
        <div class="callout warn">
          <Allow origin={origin} refused={refused} onAllow={(host) => onAllow(host, id)} />
        </div>
      )}
      {problems.length > 0 && (
        <details>
          <summary>
            {say('options.problems.heading', problems.length, [formatCount(problems.length)])}
          </summary>
          <Problems problems={problems} note={say('options.problems.noteSource')} onCopy={onCopy} />
        </details>
      )}
    </div>
  );
}
