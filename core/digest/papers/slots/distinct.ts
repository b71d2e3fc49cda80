import type { PaperId, PaperRef } from '../../../paper';

/** Those of a list that stand for different papers, versions first. */
export function distinct(refs: readonly PaperRef[]): readonly PaperRef[] {
  if (refs.length < 2) return refs;
  const byPaper = new Map<PaperId, PaperRef>();
  for (const ref of refs) {
    const known = byPaper.get(ref.paper);
    if (!known || (known.version === undefined && ref.version !== undefined))
      byPaper.set(ref.paper, ref);
  }
  return [...byPaper.values()];
}
