import { findFigures } from '../../../../core/figures';
import { findCandidates } from '../../../../core/figures/findCandidates';
import { findMatches } from '../../../../core/figures/findMatches';
import { readContext } from '../../../../core/figures/readContext';
import type { Pair } from './pairs';

/** How many links lead to the right figure, what leads to another, and what is missing though the abstract has it. */
export function measurePairs(pairs: readonly Pair[]) {
  const wrong: string[] = [];
  const missing: string[] = [];
  let right = 0;
  for (const { summary, abstract, links } of pairs) {
    const figures = findFigures(summary).filter(({ isBare }) => !isBare);
    const wanted = figures.map((figure) => ({
      ...{ figure, block: 0 },
      context: readContext(summary, figure),
    }));
    const found = findMatches(wanted, findCandidates(abstract), 'abstract');
    const labels = placeLabels(summary, links);
    const met = new Set<object>();
    for (const [at, { start, end }] of figures.entries()) {
      const label = labels.find((each) => start < each.end && each.start < end);
      const there = found[at]?.figure;
      if (!there) continue;
      const place = label?.there === undefined ? -1 : abstract.indexOf(label.there);
      const isRight =
        place >= 0 && there.start < place + (label?.there ?? '').length && place < there.end;
      if (isRight && label) {
        right += 1;
        met.add(label);
      } else
        wrong.push(
          `${summary}: ${summary.slice(start, end)} → ${abstract.slice(Math.max(0, there.start - 15), there.end + 15)}`,
        );
    }
    for (const label of labels)
      if (label.there !== undefined && !met.has(label))
        missing.push(`${summary}: ${label.figure} → ${label.there}`);
  }
  return { right, wrong, missing };
}

/** Where in a summary each of its labels stands: they are in its order. */
function placeLabels(summary: string, links: Pair['links']) {
  let read = 0;
  return links.map(([figure, there]) => {
    const start = summary.indexOf(figure, read);
    if (start < 0) throw new Error(`${summary} has no ${figure}`);
    read = start + figure.length;
    return { figure, there, start, end: read };
  });
}
