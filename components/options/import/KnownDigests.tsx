import { i18n } from '#i18n';
import { formatCount } from '../../words/language';

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
      <p>{i18n.t('options.import.known', known, [formatCount(known), holders.join(', ')])}</p>
      <label>
        <input
          type="checkbox"
          checked={all}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />{' '}
        {i18n.t('options.import.all', known)}
      </label>
    </div>
  );
}
