import { codeOf, sectionNames } from '../../../../core/model';
import { nameStep } from '../../../making/nameStep';
import { Partial } from '../../../making/panel/Partial';
import { describeFailure } from '../../../words/failure';
import { say } from '../../../words/say';
import { FigureText } from './FigureText';
import type { TrialState } from './state';

/** The sections as they come, and why one of them is left out. */
export function TrialSections({
  state: { done, faults, writing },
}: {
  readonly state: TrialState;
}) {
  const isTranslated = done.some(({ translated }) => translated);
  return (
    <div class="written">
      {isTranslated && <p class="note">{say('options.model.trial.translated')}</p>}
      <dl>
        {sectionNames.map((name) => {
          const whole = done.find((each) => each.name === name);
          if (whole)
            return (
              <div key={name}>
                <dt>{nameStep(name)}</dt>
                <dd lang="ko">
                  <FigureText blocks={whole.section.children} figures={whole.check.figures} />
                </dd>
              </div>
            );
          const left = faults.find(({ section }) => section === name);
          const isWritten = writing?.section === name;
          if (!left && !isWritten) return null;
          return (
            <div key={name}>
              <dt>{nameStep(name)}</dt>
              {left ? (
                <dd class="left-out">{describeFailure(codeOf(left.fault), 'given')}</dd>
              ) : (
                <dd class="partial" lang="ko" aria-hidden="true">
                  {writing?.text ? (
                    <Partial name={name} text={writing.text} formulas={writing.formulas} />
                  ) : (
                    '…'
                  )}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </div>
  );
}
