import { say } from '../../words/say';
import { PopupIcon } from '../PopupIcon';
import type { SearchEvents } from './state';

/** Opens the search in the head. */
export function SearchButton({ onSearch }: Pick<SearchEvents, 'onSearch'>) {
  return (
    <button
      type="button"
      class="step search"
      aria-label={say('popup.search.open')}
      aria-keyshortcuts="/"
      title={say('popup.search.open')}
      onClick={() => onSearch('')}
    >
      <PopupIcon name="search" />
    </button>
  );
}
