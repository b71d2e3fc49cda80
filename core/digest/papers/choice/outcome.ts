import type { PaperRef } from '../../../paper';
import { withoutNumber } from '../../titles/title';
import type { Container, FoundContainer, Left } from '../container';

/** The entries of a container, and what was left out. */
export type Outcome = {
  readonly found: readonly FoundContainer[];
  readonly left: readonly Left[];
};

export const noOutcome: Outcome = { found: [], left: [] };

/** How much of a title is told, so that the papers that were seen are told with it. */
const LONGEST_ABOUT = 30;

/** What several containers gave. */
export function join(outcomes: readonly Outcome[]): Outcome {
  return {
    found: outcomes.flatMap(({ found }) => found),
    left: outcomes.flatMap(({ left }) => left),
  };
}

/** One entry. */
export function outcomeOf(found: FoundContainer): Outcome {
  return { found: [found], left: [] };
}

/** What was found below a container that is left out itself, with the reason and the papers that were seen there. */
export function leave(
  { head, line, nodes }: Container,
  reason: Left['reason'],
  inner: Outcome = noOutcome,
  refs: readonly PaperRef[] = [],
): Outcome {
  const words = withoutNumber(head);
  const seen = refs.map(({ paper }) => paper).join(', ');
  const isPlain = reason === 'no-words' || reason === 'no-paper-id' || reason === 'unclear-link';
  const about = isPlain ? words : [words.slice(0, LONGEST_ABOUT), seen].filter(Boolean).join(': ');
  return { ...inner, left: [...inner.left, { line, reason, about, nodes, refs }] };
}
