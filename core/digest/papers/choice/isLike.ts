import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import type { Container } from '../container';
import { findHeadings, type HeadingAt } from '../containers/headings';
import { holdsNothing } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';
import { greets, namesAbout } from '../words';
import { isAsHigh, isHeaded, isSameHeading } from './alike';

/** How many times more or less a text may say than others that it is like. */
const LIKE = 2;

/**
 * May the text above the first title be a paper's, as those between the titles are? It stands right above the title, is as
 * long as they are, and neither greets nor has a heading that is none of theirs.
 */
export function isLike(
  before: readonly Placed[],
  parts: readonly Container[],
  measures: Measures,
): boolean {
  if (before.at(-1)?.node.type === 'heading') return false;
  const above = findTexts(before, parts, measures);
  const texts = parts.map(({ body }) => body.filter(isText));
  const sizes = texts.map(measures.sizeOf).sort((one, other) => one - other);
  if (texts.length === 0) return false;
  const size = measures.sizeOf(above);
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const isSized = size > 0 && size * LIKE >= median && size <= (sizes.at(-1) ?? 0) * LIKE;
  return isSized && (texts.length > 1 || texts[0]?.length === above.length);
}

/** The texts above the first title that open no post. */
function findTexts(
  before: readonly Placed[],
  parts: readonly Container[],
  measures: Measures,
): readonly Placed[] {
  const headings = parts.flatMap(({ body }) => findHeadings(body));
  const isOwn = (heading: HeadingAt) => {
    const { words } = measures.heading(heading.node);
    if (namesAbout(words)) return headings.some((each) => isSameHeading(each, heading));
    if (parts.every((part) => isHeaded(part) && heading.node.depth < part.depth)) return true;
    return headings.some((each) => isAsHigh(each, heading));
  };
  let isTaken = true;
  return before.filter(({ node }, at) => {
    if (node.type === 'heading') isTaken = isOwn({ at, node });
    return isTaken && isText({ node }) && !isOpening(node);
  });
}

function isText({ node }: Pick<Placed, 'node'>): boolean {
  return node.type !== 'heading' && !holdsNothing([node]);
}

/** Does a block open the post: a greeting, a byline, a lead in italics? */
export function isOpening(node: Placed['node']): boolean {
  if (node.type !== 'paragraph') return false;
  if (node.children.every(({ type }) => type === 'emphasis')) return true;
  const words = writePlain(node.children).trim();
  return (
    greets(words) || (words.length < LONGEST_BYLINE && !/[.。!?]|(?:다|요|음|함|임)$/u.test(words))
  );
}

/** A line of who wrote the post, and when, is no longer. */
const LONGEST_BYLINE = 80;
