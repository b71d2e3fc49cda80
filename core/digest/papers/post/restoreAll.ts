import type { FoundContainer } from '../container';
import type { Raised } from '../containers/raiseTitles';

/** The entries with their blocks as they stood. */
export function restoreAll(
  found: readonly FoundContainer[],
  restore: Raised['restore'],
): readonly FoundContainer[] {
  if (!restore) return found;
  return found.map((each) => {
    const { body, nodes } = each.container;
    return {
      ...each,
      container: { ...each.container, body: restore(body), nodes: restore(nodes) },
    };
  });
}
