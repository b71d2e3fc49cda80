import type { Container } from '../container';
import { holdsWords } from '../mentions/holdsWords';
import { type PostSubject, takeWhole } from '../post/findWhole';
import { nameByLabel } from '../post/nameByLabel';
import { nameByTitle } from '../post/nameByTitle';
import type { Measures } from '../slots/measure';
import { beginsAgain } from './beginsAgain';
import { hasLike } from './firstLines';
import { type Outcome, outcomeOf } from './outcome';

/** A post in which no paper was found as the text about the one whose title it has, or whose address it labels as that. */
export function takeTitled(
  outcome: Outcome,
  post: Container,
  about: PostSubject,
  measures: Measures,
): Outcome {
  const isUnclear = outcome.left.some(({ reason }) => reason === 'unclear-paper');
  if (outcome.found.length > 0 || isUnclear || !holdsWords(post)) return outcome;
  const titled = nameByTitle(post, about.title, measures);
  const [ref, ...others] = titled.length > 0 ? titled : nameByLabel(post, about.title, measures);
  if (!ref || others.length > 0) return outcome;
  if (beginsAgain(post, measures) || hasLike(post, ref, measures)) return outcome;
  return outcomeOf(takeWhole(post, ref, measures));
}
