import { findFigures } from '../../figures';
import { findCandidates } from '../../figures/findCandidates';
import { findMatches } from '../../figures/findMatches';
import { readContext } from '../../figures/readContext';
import type { CheckedFigure, PaperText } from '../../model';
import type { Paragraph } from '../../tree';
import { writePlain } from '../../tree/plain';

/** A paper has no more figures than these. */
const MOST_CANDIDATES = 20_000;
/** Sentences that are longer are not shown whole. */
const LONGEST_SENTENCE = 500;

/** The figures of paragraphs, in their order, each with the sentence of the paper's text that has it too. */
export function checkFigures(
  paragraphs: readonly Paragraph[],
  { kind, parts }: PaperText,
): readonly CheckedFigure[] {
  const wanted = paragraphs.flatMap(({ children }, block) => {
    const text = writePlain(children);
    return findFigures(text)
      .filter(({ isBare }) => !isBare)
      .map((figure) => ({
        figure,
        block,
        context: readContext(text, figure),
        written: text.slice(figure.start, figure.end),
      }));
  });
  if (wanted.length === 0) return [];
  const candidates = parts
    .flatMap(({ text }) => text.split('\n').flatMap((line) => findCandidates(line)))
    .slice(0, MOST_CANDIDATES);
  const matches = findMatches(wanted, candidates, kind === 'html' ? 'paper' : 'abstract');
  return wanted.map(({ written }, at) => {
    const found = matches[at];
    if (!found) return { figure: written };
    const { start, end } = found.sentence;
    return {
      figure: written,
      sentence: found.text.slice(start, Math.min(end, start + LONGEST_SENTENCE)),
    };
  });
}
