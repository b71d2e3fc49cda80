import { findFigures } from '../../figures';
import { findCandidates } from '../../figures/findCandidates';
import { findMatches } from '../../figures/findMatches';
import { readContext } from '../../figures/readContext';
import type { CheckedFigure, PaperText } from '../../model';
import type { Paragraph } from '../../tree';
import { writePlain } from '../../tree/plain';
import { findSpelled } from './findSpelled';

/** A paper has no more figures than these. */
const MOST_CANDIDATES = 20_000;
/** Sentences that are longer are not shown whole. */
const LONGEST_SENTENCE = 500;

/** The figures of paragraphs, in their order, each with the sentence of the paper's text that has it too. */
export function checkFigures(
  paragraphs: readonly Paragraph[],
  { kind, parts }: PaperText,
): readonly CheckedFigure[] {
  const wanted = paragraphs.flatMap(({ children }, block) =>
    findWanted(writePlain(children)).map((each) => ({ ...each, block })),
  );
  if (wanted.length === 0) return [];
  const candidates = parts
    .flatMap(({ text }) => text.split('\n').flatMap((line) => findCandidates(line)))
    .slice(0, MOST_CANDIDATES);
  const readable = wanted.flatMap(({ read, block }) => (read ? [{ ...read, block }] : []));
  const matches = findMatches(readable, candidates, kind === 'html' ? 'paper' : 'abstract');
  let next = 0;
  return wanted.map(({ written, read }) => {
    const found = read ? matches[next++] : undefined;
    if (!found) return { figure: written };
    const { start, end } = found.sentence;
    return {
      figure: written,
      sentence: found.text.slice(start, Math.min(end, start + LONGEST_SENTENCE)),
    };
  });
}

/** What a text says in numbers, as it is written and as it is read: in digits, or in Hangul, of which some nobody can read. */
function findWanted(text: string) {
  const figures = findFigures(text)
    .filter(({ isBare }) => !isBare)
    .map((figure) => ({ start: figure.start, end: figure.end, read: { text, figure } }));
  return [...figures, ...findSpelled(text)]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, read }) => ({
      written: text.slice(start, end),
      read: read && { figure: read.figure, context: readContext(read.text, read.figure) },
    }));
}
