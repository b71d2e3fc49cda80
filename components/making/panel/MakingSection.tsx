import type { MakingProgress } from '../../../core/making';
import { codeOf, type SectionCheck, type SectionName } from '../../../core/model';
import { SectionView } from '../../SectionView';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import { Partial } from './Partial';

type SectionProps = { readonly name: SectionName; readonly progress: MakingProgress };

/** A section as it has come, as far as it has, as a place for it, or why it was left out. */
export function MakingSection({ name, progress }: SectionProps) {
  const { done, faults, section, partial } = progress;
  const came = done.find((each) => each.name === name);
  if (came)
    return (
      <div class="came" data-part={name}>
        <SectionView section={came.section} />
        <Unfound check={came.check} />
      </div>
    );
  const left = faults.find((each) => each.section === name);
  return (
    <div class={`section ${name}`} data-part={name}>
      <h3>{say(`section.${name}`)}</h3>
      <div class="text">
        {left ? (
          <p class="left-out">
            {describeFailure(codeOf(left.fault))}
            {progress.state !== 'making' && progress.state !== 'waiting' && (
              <button type="button" data-press="section" data-section={name}>
                {say('making.section')}
              </button>
            )}
          </p>
        ) : name === section && partial ? (
          <Partial name={name} text={partial} formulas={progress.formulas} />
        ) : (
          <Bars isIdle={progress.state !== 'making' && progress.state !== 'waiting'} />
        )}
      </div>
    </div>
  );
}

function Bars({ isIdle }: { readonly isIdle: boolean }) {
  return <p class={isIdle ? 'bars idle' : 'bars'} aria-hidden={true} />;
}

/** What the text that was read does not have. */
function Unfound({ check: { figures, names } }: { readonly check: SectionCheck }) {
  const missing = figures.filter(({ sentence }) => sentence === undefined);
  const unknown = names.filter(({ found }) => !found);
  if (missing.length === 0 && unknown.length === 0) return null;
  return (
    <p class="unfound">
      {missing.length > 0 &&
        `${say('making.missingFigures')}: ${missing.map(({ figure }) => figure).join(', ')} `}
      {unknown.length > 0 &&
        `${say('making.missingNames')}: ${unknown.map(({ name }) => name).join(', ')}`}
    </p>
  );
}
