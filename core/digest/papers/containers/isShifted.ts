import type { Placed } from '../../../markdown/node';
import { isNumbered } from '../../titles/title';
import { isOpening } from '../choice/isLike';
import type { Container } from '../container';
import { holdsNothing, holdsWords } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';
import { greets, namesAbout, namesDigest } from '../words';

/**
 * Do the writer's addresses stand above the titles: one before the first, one at the end of every part but the last,
 * none in the last? Then each part would be read as the next paper's.
 */
export function isShifted(
  before: readonly Placed[],
  parts: readonly Container[],
  measures: Measures,
): boolean {
  const isAddress = (placed: Placed | undefined) =>
    placed !== undefined && measures.mentions(placed).some(({ role }) => role === 'address');
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2 || last.body.some(isAddress)) return false;
  if (!isAddress(before.at(-1)) && !endsAboveTitles(parts, measures)) return false;
  return parts.slice(0, -1).every(({ body }) => isAddress(body.at(-1)));
}

/**
 * Is the first part no paper, as `## 들어가며`, and does it end with an address alone, as the others but the last do, of which no
 * title names its paper? Then each address is the next one's.
 */
function endsAboveTitles(parts: readonly Container[], measures: Measures): boolean {
  const [heading] = parts[0]?.nodes ?? [];
  if (heading?.node.type !== 'heading' || parts.length < 3) return false;
  const { words } = measures.heading(heading.node);
  const isOpening = namesAbout(words) || namesDigest(words) || greets(words);
  const isBare = ({ body }: Container) => holdsNothing(body.slice(-1).map(({ node }) => node));
  const isNamed = ({ nodes: [own] }: Container) => own !== undefined && measures.names([own]);
  return isOpening && parts.slice(0, -1).every(isBare) && !parts.some(isNamed);
}

/**
 * Do the titles stand below their texts: words that open no post above the first of several, and none after the last? Titles
 * that count, or stand behind rules, stand above.
 */
export function isUpsideDown(before: readonly Placed[], parts: readonly Container[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  const others = parts.slice(0, -1);
  if (!first || !last || others.length === 0 || holdsWords(last)) return false;
  if (first.nodes[0]?.isRuled || parts.every(({ head }) => isNumbered(head))) return false;
  return (
    others.every(holdsWords) && before.some(({ node }) => !holdsNothing([node]) && !isOpening(node))
  );
}
