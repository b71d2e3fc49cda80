import type { Container } from '../container';
import { hasWords } from '../mentions/holdsWords';
import { type About, takeWhole } from '../post/findWhole';
import { nameByLabel } from '../post/nameByLabel';
import { nameByTitle } from '../post/nameByTitle';
import type { Measures } from '../slots/measure';
import { repeats } from './beginsAgain';
import { hasLike } from './firstLines';
import { type Outcome, take } from './outcome';

/** A post in which no paper was found as the text about the one whose title it has, or whose address it labels as that. */
export function takeTitled(
  outcome: Outcome,
  post: Container,
  about: About,
  measures: Measures,
): Outcome {
  const isUnclear = outcome.left.some(({ reason }) => reason === 'unclear-paper');
  if (outcome.found.length > 0 || isUnclear || !hasWords(post)) return outcome;
  const titled = nameByTitle(post, about.title, measures);
  const [ref, ...others] = titled.length > 0 ? titled : nameByLabel(post, about.title, measures);
  if (!ref || others.length > 0) return outcome;
  if (repeats(post, measures) || hasLike(post, ref, measures)) return outcome;
  return take(takeWhole(post, ref, measures));
}
