import { useEffect, useRef } from 'preact/hooks';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';

type Props = {
  readonly query: string;
  /** How many places were found, where one is looked for. */
  readonly found: number | undefined;
  /** Where Enter leads. */
  readonly first: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onGo: (hash: string) => void;
};

/** Finds a setting by its words; `/` leads here from anywhere on the page. */
export function PlaceFinder({ query, found, first, onQuery, onGo }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const isWriting = target instanceof Element && target.matches('input, textarea, select');
      if (key !== '/' || isWriting || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  const go = (event: Event) => {
    event.preventDefault();
    if (first !== undefined) onGo(first);
  };
  return (
    <form class="finder" onSubmit={go}>
      <input
        ref={field}
        type="search"
        autocomplete="off"
        aria-label={say('options.find.label')}
        aria-keyshortcuts="/"
        placeholder={say('options.find.label')}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onQuery('');
        }}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <p class="unseen" role="status">
        {found !== undefined &&
          (found === 0 ? say('portions.none') : say('portions.found', found, [formatCount(found)]))}
      </p>
    </form>
  );
}
