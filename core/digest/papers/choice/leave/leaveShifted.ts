import type { Placed } from '../../../../markdown/node';
import { takeLead } from '../../../sections/takeLead';
import { isNumbered } from '../../../titles/title';
import { closesOnly } from '../../closing/findClosingLine';
import type { Container, FoundContainer } from '../../container';
import type { Measures } from '../../slots/measure';
import { holdsText } from '../alike';
import { isLike } from '../isLike';
import { join, leave, noOutcome, type Outcome } from '../outcome';
import { beginsAbove } from './beginsAbove';

/**
 * What was found, or nothing where the titles seem to stand below their papers' texts, or within them: then each part would be
 * read as the paper's before it. Titles that count, or stand behind rules, stand above.
 */
export function leaveShifted(
  outcome: Outcome,
  nodes: readonly Placed[],
  measures: Measures,
): Outcome {
  const found = [...outcome.found].sort((one, other) => one.container.line - other.container.line);
  const first = found[0]?.container.nodes[0];
  if (!first || first.isRuled || !found.every(isTitled)) return outcome;
  const before = nodes.slice(0, Math.max(0, nodes.indexOf(first)));
  const parts = found.map(({ container }) => container);
  if (!holdsText(before) || parts.every(isCounted)) return outcome;
  const others = parts.slice(0, -1);
  const isClosed = parts.slice(-1).some((last) => closesOnly(last, others, measures));
  const texts = isClosed ? others : parts;
  const isBare = (isClosed || endsBare(outcome, parts)) && isLike(before, texts, measures);
  if (!isBare && !beginsAbove(before, parts, measures)) return outcome;
  return leaveAll({ found, left: outcome.left });
}

/** Nothing, and what was found as told: whose each text is was not clear. */
export function leaveAll({ found, left }: Outcome): Outcome {
  const told = found.map(({ container, ref }) =>
    leave(container, 'unclear-paper', noOutcome, [ref]),
  );
  return join([{ found: [], left }, ...told]);
}

/** Is it told by a title, below which its text ends where the next one stands? */
function isTitled({ container: { kind, depth }, isNamed }: FoundContainer): boolean {
  if (kind === 'paragraph') return true;
  return (kind === 'section' || kind === 'flat') && (isNamed || !Number.isInteger(depth));
}

function isCounted({ head }: Container): boolean {
  return isNumbered(head);
}

/** Has the last title nothing below it, as the only one, and is it written like the others? */
function endsBare({ left }: Outcome, parts: readonly Container[]): boolean {
  const [bare, ...others] = left.filter(({ reason }) => reason === 'no-words');
  if (!bare || others.length > 0 || bare.line <= (parts.at(-1)?.line ?? 0)) return false;
  const title = bare.nodes[0]?.node;
  const isLabelled = title?.type === 'heading' && takeLead(title.children) !== undefined;
  return !isLabelled || parts.some(({ head }) => takeLead(head) !== undefined);
}
