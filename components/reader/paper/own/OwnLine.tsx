import type { MakingProgress } from '../../../../core/making';
import type { Model } from '../../../../core/model';
import type { Entry, Made } from '../../../../core/paper';
import { BirthFacts } from '../../../making/BirthFacts';
import { say } from '../../../words/say';
import { type Address, formatAddress, withPaper } from '../../address';
import type { MakingActs, OwnActs } from '../../making/acts';

type Props = {
  readonly entry: Entry & { readonly made: Made };
  /** Is it this reader's, and not one that somebody has published? */
  readonly isOwn: boolean;
  /** The newest version of the paper that any digest knows. */
  readonly newest?: number | undefined;
  readonly address: Address;
  readonly model: Model | undefined;
  readonly progress: MakingProgress | undefined;
  readonly making: MakingActs;
  readonly own: OwnActs;
};

/** How a summary was made by a model, and what can be done with one of the reader's own. */
export function OwnLine(props: Props) {
  const { entry, isOwn, newest = 0, address, model, progress, making, own } = props;
  const { paper, version } = entry;
  return (
    <div class="birth">
      {isOwn && version !== undefined && newest > version && (
        <p class="unfound">{say('making.newer', [`${version}`, `${newest}`])}</p>
      )}
      <BirthFacts made={entry.made} version={version} />
      {isOwn && (
        <span class="own">
          <a class="button" href={formatAddress({ ...withPaper(address, paper), edit: true })}>
            {say('making.edit')}
          </a>
          {model && !progress && (
            <button type="button" onClick={() => making.make([paper], entry.made.text)}>
              {say('making.again')}
            </button>
          )}
          <button type="button" onClick={() => own.remove(paper)}>
            {say('making.remove')}
          </button>
        </span>
      )}
    </div>
  );
}
