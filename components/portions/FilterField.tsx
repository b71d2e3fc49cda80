import { formatCount } from '../words/language';
import { say } from '../words/say';
import type { Portions } from './usePortions';

type Props = Pick<Portions<unknown>, 'query' | 'found' | 'isLong' | 'onQuery'> & {
  /** What is looked for, in words. */
  readonly label: string;
};

/** The field above a long list; a short one is looked over faster than typed for. */
export function FilterField({ label, query, found, isLong, onQuery }: Props) {
  if (!isLong) return null;
  return (
    <div class="filter">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <span role="status">
        {query.trim() !== '' &&
          (found === 0 ? say('portions.none') : say('portions.found', found, [formatCount(found)]))}
      </span>
    </div>
  );
}
