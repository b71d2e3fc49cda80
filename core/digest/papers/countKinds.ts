import type { ContainerKind, FoundContainer } from './container';

/** Which kinds of containers a post's papers were found in, and how many papers in each. */
export type Explanation = readonly { readonly kind: ContainerKind; readonly papers: number }[];

/** Counts the papers that were found by the kind of what holds them, in the order in which the kinds appear. */
export function countKinds(found: readonly FoundContainer[]): Explanation {
  const counts = new Map<ContainerKind, number>();
  for (const { container } of found)
    counts.set(container.kind, (counts.get(container.kind) ?? 0) + 1);
  return [...counts].map(([kind, papers]) => ({ kind, papers }));
}
