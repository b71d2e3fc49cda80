import { makeSlices } from '../slices';
import { type Candidate, findCandidates } from './findCandidates';
import { findMatches, type Wanted } from './findMatches';
import { readWanted } from './wanted';

/** Figures as `writeWanted` writes them, each with the paragraph that it stands in, and the texts that they are looked for in. */
export type Comparison = {
  readonly figures: readonly { readonly wanted: string; readonly block: number }[];
  readonly texts: readonly string[];
  readonly where: 'abstract' | 'paper';
};
type Span = { readonly start: number; readonly end: number };
/** Where a figure is found: in which of the texts, where there, and in which sentence. */
export type FoundFigure = { readonly text: number; readonly figure: Span; readonly sentence: Span };

/** A paper has no more figures than these. */
const MOST_CANDIDATES = 20_000;

/** For each figure where the texts have it too, null where they do not; whoever else is asked meanwhile is heard. */
export async function compareFigures({
  figures,
  texts,
  where,
}: Comparison): Promise<readonly (FoundFigure | null)[]> {
  const wanted = figures.flatMap(({ wanted: written, block }, at): (Wanted & { at: number })[] => {
    const kept = readWanted(written);
    return kept ? [{ ...kept, block, at }] : [];
  });
  const slices = makeSlices();
  const candidates: (Candidate & { readonly of: number })[] = [];
  for (const [of, text] of texts.entries()) {
    for (const candidate of findCandidates(text)) candidates.push({ ...candidate, of });
    if (candidates.length > MOST_CANDIDATES) break;
    if (slices.isOver()) await slices.pause();
  }
  const found = findMatches(wanted, candidates, where);
  const places = new Map(wanted.map(({ at }, nth) => [at, found[nth]]));
  return figures.map((_figure, at) => {
    const match = places.get(at);
    return match
      ? { text: match.of, figure: toSpan(match.figure), sentence: toSpan(match.sentence) }
      : null;
  });
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
