import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say';
import { PopupIcon } from '../PopupIcon';
import type { SearchEvents } from './state';

type Props = Pick<SearchEvents, 'onSearch'> & {
  readonly query: string;
  /** To the first row. */
  readonly onDown: () => void;
};

/** The field in the place of the day: what is typed is looked for at once, and Escape brings the day back. */
export function SearchHeader({ query, onSearch, onDown }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') onSearch(undefined);
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown();
    else return;
    // Escape would close the popup.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <header>
      <h1 class="unseen">{say('popup.search.label')}</h1>
      <search class="search">
        <input
          ref={field}
          type="search"
          maxLength={1000}
          aria-label={say('popup.search.label')}
          placeholder={say('popup.search.placeholder')}
          value={query}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
          onKeyDown={press}
        />
      </search>
      <button
        type="button"
        class="step close"
        aria-label={say('popup.search.close')}
        title={say('popup.search.close')}
        onClick={() => onSearch(undefined)}
      >
        <PopupIcon name="close" />
      </button>
    </header>
  );
}
