import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';

type Props = {
  readonly known: number;
  readonly holders: readonly string[];
  readonly all: boolean;
  readonly onChoose: (all: boolean) => void;
};

/** How much of what was found is there already, and the choice to import it all the same. */
export function KnownDigests({ known, holders, all, onChoose }: Props) {
  return (
    <div class="known">
      <p>{say('options.import.known', known, [formatCount(known), holders.join(', ')])}</p>
      <label>
        <input
          type="checkbox"
          checked={all}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />{' '}
        {say('options.import.all', known)}
      </label>
    </div>
  );
}
