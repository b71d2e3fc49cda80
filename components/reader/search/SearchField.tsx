import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from '../../keys/useKeys';
import { say } from '../../words/say';
import type { Address } from '../address';
import type { ReaderEvents } from '../state';

type Props = Pick<ReaderEvents, 'onGo'> & { readonly address: Address };

/** Looks through everything while one types; `/` comes here, and Escape clears it. */
export function SearchField({ address, onGo }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { query = '' } = address;
  const [typed, setTyped] = useState(query);
  // Back leads to another query.
  useEffect(() => setTyped(query), [query]);
  useKeys({ '/': () => field.current?.select() });
  const go = (next: string) => {
    setTyped(next);
    // Typing is one step of the history, not one a letter.
    onGo(next === '' ? {} : { query: next }, query !== '');
  };
  return (
    <search class="searching">
      <input
        ref={field}
        type="search"
        maxLength={1000}
        aria-label={say('reader.search.label')}
        placeholder={say('reader.search.placeholder')}
        value={typed}
        onInput={({ currentTarget }) => go(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.preventDefault();
          if (typed === '') field.current?.blur();
          else go('');
        }}
      />
      <kbd>/</kbd>
    </search>
  );
}
