import { listNeighbours, type Showing } from '../../../core/showings';
import { say } from '../../words/say';
import { CopyButton } from '../parts/CopyButton';
import type { CopyEvents } from '../parts/copy';
import { findMedian, reportShowings } from './reportShowings';
import { Times } from './Times';

type Props = CopyEvents & {
  /** The newest last. */
  readonly showings: readonly Showing[];
  readonly version: string;
  readonly userAgent: string;
};

/** How panels came into arXiv's pages lately: what a report of a fault needs, and nothing of what was read. */
export function Showings({ showings, version, userAgent, onCopy }: Props) {
  const last = showings.at(-1);
  const near = listNeighbours(showings);
  return (
    <section aria-labelledby="showings">
      <h2 id="showings">{say('options.showings.heading')}</h2>
      {!last ? (
        <p class="note">{say('options.showings.none')}</p>
      ) : (
        <>
          <p class="note">{say('options.showings.lead', [String(showings.length)])}</p>
          <dl class="showings">
            <dt>{say('options.showings.place')}</dt>
            <dd>{say(`options.showings.places.${nameOf(last)}`)}</dd>
            <dt>{say('options.showings.returned')}</dt>
            <dd>{showings.reduce((sum, { returned }) => sum + returned, 0)}</dd>
            <dt>{say('options.showings.near')}</dt>
            <dd>{near.length > 0 ? near.join(', ') : say('options.showings.nobody')}</dd>
            <dt>{say('options.showings.time')}</dt>
            <dd>{say('options.showings.median', [String(findMedian(showings))])}</dd>
          </dl>
          <Times showings={showings} />
          <CopyButton
            text={() => reportShowings(showings, { version, userAgent })}
            onCopy={onCopy}
          />
        </>
      )}
    </section>
  );
}

/** Names of words have no hyphen. */
function nameOf({ place }: Showing) {
  return place === 'full-text' ? 'fullText' : place;
}
