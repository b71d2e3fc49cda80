import type { MakingProgress } from '../../../core/making';
import type { Model } from '../../../core/model';
import type { Entry, Made } from '../../../core/paper';
import { BirthFacts } from '../../making/BirthFacts';
import { say } from '../../words/say';
import { type Address, formatAddress, withPaper } from '../address';
import type { MakingActs, OwnActs } from '../making/acts';

type Props = {
  readonly entry: Entry & { readonly made: Made };
  /** The newest version of the paper that any digest knows. */
  readonly newest?: number | undefined;
  readonly address: Address;
  readonly model: Model | undefined;
  readonly progress: MakingProgress | undefined;
  readonly making: MakingActs;
  readonly own: OwnActs;
};

/** How a summary of the reader's own was made, and what can be done with it. */
export function OwnLine(props: Props) {
  const { entry, newest = 0, address, model, progress, making, own } = props;
  const { paper, version } = entry;
  return (
    <div class="birth">
      {version !== undefined && newest > version && (
        <p class="unfound">{say('making.newer', [`${version}`, `${newest}`])}</p>
      )}
      <BirthFacts made={entry.made} version={version} />
      <span class="own">
        <a class="button" href={formatAddress({ ...withPaper(address, paper), edit: true })}>
          {say('making.edit')}
        </a>
        {model && !progress && (
          <button type="button" onClick={() => making.make([paper])}>
            {say('making.again')}
          </button>
        )}
        <button type="button" onClick={() => own.remove(paper)}>
          {say('making.remove')}
        </button>
      </span>
    </div>
  );
}
