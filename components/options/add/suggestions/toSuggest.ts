import type { SuggestedSource } from '../../../../core/source/suggested';
import type { SourceItem } from '../../subscriptions/state';

/** The suggestions that were not taken yet. */
export function toSuggest(
  suggestions: readonly SuggestedSource[],
  items: readonly SourceItem[],
): readonly SuggestedSource[] {
  const taken = new Set(items.map(({ source: { url } }) => toKey(url)));
  return suggestions.filter(({ url }) => !taken.has(toKey(url)));
}

/** Are two addresses one place, as a reader sees it? */
export function isSamePlace(one: string, other: string): boolean {
  return toKey(one) === toKey(other);
}

/** The same folder on whatever branch is one place to the reader. */
function toKey(url: string): string {
  const folder = url.replace(/^(https:\/\/github\.com\/[^/]+\/[^/]+)\/tree\/[^/]+/i, '$1');
  return folder.replace(/\/$/, '').toLowerCase();
}
