import type { SuggestedSource } from '../../../core/source/suggested';
import type { SourceItem } from '../state';

/** The suggestions that were not taken yet. */
export function toSuggest(
  suggestions: readonly SuggestedSource[],
  items: readonly SourceItem[],
): readonly SuggestedSource[] {
  const taken = new Set(items.map(({ source: { url } }) => toKey(url)));
  return suggestions.filter(({ url }) => !taken.has(toKey(url)));
}

function toKey(url: string): string {
  return url.replace(/\/$/, '').toLowerCase();
}
