import { isUnderWay, type MakingProgress } from '../../../core/making';
import { codeOf, type SectionCheck, type SectionName } from '../../../core/model';
import { SectionView } from '../../SectionView';
import { describeFailure } from '../../words/failure';
import { language } from '../../words/language';
import { say } from '../../words/say';
import { Unfound } from '../birth/Unfound';
import { nameStep } from '../nameStep';
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
        <Unfound {...toUnfound(came.check)} />
      </div>
    );
  const left = faults.find((each) => each.section === name);
  if (left) return <LeftOut {...left} isOpen={isUnderWay(progress)} />;
  return (
    <div class={`section ${name}`} data-part={name}>
      <h3>{say(`section.${name}`)}</h3>
      <div class="text">
        {name === section && partial ? (
          <Partial name={name} text={partial} formulas={progress.formulas} />
        ) : (
          <Bars isIdle={!isUnderWay(progress)} />
        )}
      </div>
    </div>
  );
}

type LeftOutProps = MakingProgress['faults'][number] & { readonly isOpen: boolean };

/** No part of the summary, but what we say of one: in the reader's language. */
function LeftOut({ section, fault, isOpen }: LeftOutProps) {
  return (
    <div class={`section ${section}`} data-part={section} lang={language()}>
      <h3>{nameStep(section)}</h3>
      <div class="text">
        <p class="left-out">
          {describeFailure(codeOf(fault))}{' '}
          {!isOpen && (
            <button type="button" data-press="section" data-section={section}>
              {say('making.section')}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

function Bars({ isIdle }: { readonly isIdle: boolean }) {
  return <p class={isIdle ? 'bars idle' : 'bars'} aria-hidden={true} />;
}

/** What of a section the text that was read does not have. */
function toUnfound({ figures, names }: SectionCheck) {
  const missing = figures.filter(({ sentence }) => sentence === undefined);
  const unknown = names.filter(({ found }) => !found);
  return { figures: missing.map(({ figure }) => figure), names: unknown.map(({ name }) => name) };
}
