import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { formatAddress } from '../address';
import type { Row } from '../state';

type Props = {
  readonly onFind: (query: string) => void;
  readonly query: string;
  readonly rows: readonly Row[];
};

/** How many tags are offered. */
const TAGS_SHOWN = 6;

/** What bookmarks can be narrowed by, which are the tags of those shown, the most used first; and the way to look for the same everywhere. */
export function BookmarkPills({ query, rows, onFind }: Props) {
  const counts = new Map<string, number>();
  for (const tag of rows.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const tags = [...counts].sort((a, b) => b[1] - a[1]).slice(0, TAGS_SHOWN);
  const isSought = query.trim() !== '';
  if (tags.length === 0 && !isSought) return null;
  return (
    <ul class="filters chips" aria-label={say('reader.search.chips')}>
      {tags.map(([tag, count]) => {
        const on = query === `#${tag}`;
        return (
          <li key={tag}>
            <button type="button" aria-pressed={on} onClick={() => onFind(on ? '' : `#${tag}`)}>
              #{tag} <b>{formatCount(count)}</b>
            </button>
          </li>
        );
      })}
      {isSought && (
        <li>
          <a href={formatAddress({ query })}>{say('reader.findAll')}</a>
        </li>
      )}
    </ul>
  );
}
