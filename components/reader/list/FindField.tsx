import { formatCount } from '../../words/language';
import { QUERY_LENGTH } from '../address';
import type { Row } from '../state';

type Props = {
  readonly onFind: (query: string) => void;
  readonly label: string;
  readonly query: string;
  readonly rows: readonly Row[];
};

/** How many tags are offered. */
const TAGS_SHOWN = 6;

/** Looks through the bookmarks, or what was written to: titles, gists, notes and tags. */
export function FindField({ label, query, rows, onFind }: Props) {
  const counts = new Map<string, number>();
  for (const tag of rows.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const tags = [...counts].sort((a, b) => b[1] - a[1]).slice(0, TAGS_SHOWN);
  return (
    <div class="filter">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        maxLength={QUERY_LENGTH}
        onInput={({ currentTarget }) => onFind(currentTarget.value)}
      />
      {tags.map(([tag, count]) => {
        const on = query === `#${tag}`;
        return (
          <button
            type="button"
            class="pill"
            aria-pressed={on}
            onClick={() => onFind(on ? '' : `#${tag}`)}
          >
            #{tag} <b>{formatCount(count)}</b>
          </button>
        );
      })}
    </div>
  );
}
