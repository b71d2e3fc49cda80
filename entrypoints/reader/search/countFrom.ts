import type { Hit } from '../../../core/search';

/** The subscriptions of what was found, those with most of it first. */
export function countFrom(hits: readonly Hit[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { digest } of hits) counts.set(digest.source, (counts.get(digest.source) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([source]) => source);
}
