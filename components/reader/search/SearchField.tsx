import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from '../../keys/useKeys';
import { say } from '../../words/say';
import { type Address, QUERY_LENGTH, soughtIn, withQuery } from '../address';
import type { ReaderEvents } from '../events';

type Props = Pick<ReaderEvents, 'onGo'> & {
  readonly address: Address;
  /** To the first row. */
  readonly onDown: () => void;
};

/** Looks through everything while one types, or through the bookmarks where those are shown; `/` comes here, Enter and ↓ lead to the first that was found, and Escape clears the field, then leaves it. */
export function SearchField({ address, onGo, onDown }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const query = soughtIn(address);
  const [typed, setTyped] = useState(query);
  const sent = useRef(query);
  // Back leads to another query. What was typed here is in the field, perhaps with more by now.
  useLayoutEffect(() => {
    if (query === sent.current) return;
    sent.current = query;
    setTyped(query);
  }, [query]);
  useKeys({
    '/': () => {
      field.current?.focus();
      field.current?.select();
    },
  });
  const go = (next: string) => {
    // Typing is one step of the history, not one a letter; the address may lag behind quick hands.
    const isTyping = sent.current !== '';
    sent.current = next;
    setTyped(next);
    onGo(withQuery(address, next), isTyping);
  };
  const { label, placeholder } = sayField(address);
  return (
    <search class="searching">
      <input
        ref={field}
        type="search"
        maxLength={QUERY_LENGTH}
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        onInput={({ currentTarget }) => go(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' || event.key === 'ArrowDown') onDown();
          else if (event.key !== 'Escape') return;
          else if (typed === '') field.current?.blur();
          else go('');
          event.preventDefault();
        }}
      />
      <kbd>/</kbd>
    </search>
  );
}

function sayField({ view, only }: Address) {
  if (view !== 'bookmarks')
    return { label: say('reader.search.label'), placeholder: say('reader.search.placeholder') };
  const label = say(only === 'noted' ? 'reader.findNoted' : 'reader.find');
  return { label, placeholder: label };
}
