import { asksByName, cutQuery, describePiece, writeFilter } from '../../../core/search/pieces';
import { say } from '../../words/say';
import type { Address } from '../address';
import type { ReaderEvents } from '../events';

type Props = Pick<ReaderEvents, 'onGo'> & {
  readonly address: Address;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** Those that have any of what was found, most of it first. */
  readonly from: readonly string[];
};

/** How many subscriptions are offered. */
const SOURCES_SHOWN = 3;

/** What a search can be narrowed by, in words: a press writes it into the query as that is typed, or takes it out again. */
export function Chips({ address, sources, from, onGo }: Props) {
  const { query = '' } = address;
  const words = cutQuery(query);
  const having = from.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const named = having.flatMap(({ name }) => {
    const filter = writeFilter(say('reader.search.source'), name);
    return filter === undefined ? [] : [[filter, name.trim()] as const];
  });
  const offered = new Map([
    [say('reader.search.unread'), say('reader.search.words.unread')],
    [say('reader.search.bookmarked'), say('reader.search.words.bookmarked')],
    [`${say('reader.search.note')}:`, say('reader.search.words.noted')],
    ...named.slice(0, SOURCES_SHOWN),
  ]);
  const set = words.filter((word) => asksByName(word) && !offered.has(word));
  const chips = new Map([...set.map((word) => [word, describePiece(word)] as const), ...offered]);
  const toggle = (filter: string) => {
    const rest = words.filter((word) => word !== filter);
    const next = words.includes(filter) ? rest : [...words, filter];
    onGo(next.length > 0 ? { query: next.join(' ') } : {}, true);
  };
  return (
    <ul class="filters chips" aria-label={say('reader.search.chips')}>
      {[...chips].map(([filter, name]) => (
        <li key={filter}>
          <button
            type="button"
            aria-pressed={words.includes(filter)}
            onClick={() => toggle(filter)}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
