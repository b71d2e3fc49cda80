import type { Candidate, SentenceWord } from '../findCandidates';

/** Words at which another clause begins, and those at which at least what is said of a change ends. */
const CLAUSES = /^(?:and|but|while|whereas|although|though|when|compared|versus|vs)$/;
const PHRASES =
  /^(?:and|but|while|whereas|although|though|when|compared|versus|vs|with|without|at)$/;

/** The words of a candidate's clause, or of the shorter `phrase`, behind it and, the nearest first, before it. */
export function readClause(
  { figure, sentence: { words }, text }: Candidate,
  size: 'clause' | 'phrase' = 'phrase',
) {
  const boundary = size === 'clause' ? CLAUSES : PHRASES;
  const behind: SentenceWord[] = [];
  let { end } = figure;
  for (const word of words.filter(({ start }) => start >= figure.end)) {
    if (boundary.test(word.text) || /[,;:()]/.test(text.slice(end, word.start))) break;
    behind.push(word);
    ({ end } = word);
  }
  const before: SentenceWord[] = [];
  let { start } = figure;
  for (const word of words.filter((each) => each.end <= figure.start).reverse()) {
    if (boundary.test(word.text) || /[,;:()]/.test(text.slice(word.end, start))) break;
    before.push(word);
    ({ start } = word);
  }
  return { behind, before };
}
