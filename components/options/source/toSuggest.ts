import type { SourceItem, Suggestion } from '../state';

/** The suggestions that were not taken yet. */
export function toSuggest(
  suggestions: readonly Suggestion[],
  items: readonly SourceItem[],
): readonly Suggestion[] {
  const taken = new Set(items.map(({ source: { url } }) => toKey(url)));
  return suggestions.filter(({ url }) => !taken.has(toKey(url)));
}

function toKey(url: string): string {
  return url.replace(/\/$/, '').toLowerCase();
}
