import type { ComponentChildren } from 'preact';
import { sectionNames } from '../../../../core/model';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { measureTrial } from './measureTrial';
import type { TrialState } from './state';

/** How fast and how well: times, sections, figures, and letters. */
export function TrialMeasures({ state }: { readonly state: TrialState }) {
  const { done, first, all, kind, terms } = state;
  const { found, figures, hangul } = measureTrial(done, terms);
  return (
    <dl class="measures">
      <Measure name={say('options.model.trial.first')}>
        <b>{first === undefined ? '–' : showSeconds(first)}</b>{' '}
        {kind !== 'running' && <span>{say('options.model.trial.all', [showSeconds(all)])}</span>}
      </Measure>
      <Measure name={say('options.model.trial.sections')}>
        <b>
          {formatCount(done.length)}/{formatCount(sectionNames.length)}
        </b>
      </Measure>
      <Measure name={say('options.model.trial.figures')}>
        <b>
          {formatCount(found)}/{formatCount(figures)}
        </b>
      </Measure>
      <Measure name={say('options.model.trial.hangul')}>
        <b>{hangul === undefined ? '–' : `${Math.round(hangul * 100)}%`}</b>{' '}
        <span>{say('options.model.trial.terms')}</span>
      </Measure>
    </dl>
  );
}

function Measure({ name, children }: { readonly name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** `0.8초`, `28초` */
function showSeconds(seconds: number): string {
  const digits = seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
  return say('options.model.trial.seconds', [formatCount(digits)]);
}
