import { cutPieces, isNamed, writeFilter } from '../../../core/search/pieces';
import { say } from '../../words/say';
import type { Address } from '../address';
import type { ReaderEvents } from '../events';

type Props = Pick<ReaderEvents, 'onGo'> & {
  readonly address: Address;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
};

/** How many subscriptions are offered. */
const SOURCES_SHOWN = 3;

/** What a search can be narrowed by: a press writes it into the query, or takes it out again. */
export function Chips({ address, sources, onGo }: Props) {
  const { query = '' } = address;
  const words = cutPieces(query);
  const named = sources.flatMap(({ name }) => writeFilter(say('reader.search.source'), name) ?? []);
  const offered = [
    say('reader.search.unread'),
    say('reader.search.bookmarked'),
    `${say('reader.search.note')}:`,
    ...new Set(named.slice(0, SOURCES_SHOWN)),
  ];
  const set = new Set(words.filter((word) => isNamed(word) && !offered.includes(word)));
  const toggle = (filter: string) => {
    const rest = words.filter((word) => word !== filter);
    const next = words.includes(filter) ? rest : [...words, filter];
    onGo(next.length > 0 ? { query: next.join(' ') } : {}, true);
  };
  return (
    <ul class="filters chips" aria-label={say('reader.search.chips')}>
      {[...set, ...offered].map((filter) => (
        <li key={filter}>
          <button
            type="button"
            aria-pressed={words.includes(filter)}
            onClick={() => toggle(filter)}
          >
            {filter}
          </button>
        </li>
      ))}
    </ul>
  );
}
