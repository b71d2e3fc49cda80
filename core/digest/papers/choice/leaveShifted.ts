import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import { takeLead } from '../../sections/takeLead';
import { isNumbered } from '../../titles/title';
import type { Container, Found } from '../container';
import { closesOnly } from '../containers/findClosingLine';
import { findHeadings, type HeadingAt, nameOf } from '../containers/headings';
import { saysNothing } from '../mentions/hasWords';
import type { Measures } from '../slots/measure';
import { greets, namesAbout, namesDigest } from '../words';
import { join, leave, nothing, type Outcome } from './outcome';

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
  const left = found.map(({ container, ref }) => leave(container, 'unclear-paper', nothing, [ref]));
  return join([{ found: [], left: outcome.left }, ...left]);
}

/** Is it told by a title, below which its text ends where the next one stands? */
function isTitled({ container: { kind, depth }, isNamed }: Found): boolean {
  if (kind === 'paragraph') return true;
  return (kind === 'section' || kind === 'flat') && (isNamed || !Number.isInteger(depth));
}

function isCounted({ head }: Container): boolean {
  return isNumbered(head);
}

/** Is the title a heading, so that it claims what stands lower? */
function isHeaded({ kind, depth }: Container): boolean {
  return kind !== 'paragraph' && Number.isInteger(depth);
}

/** Has the last title nothing below it, as the only one, and is it written like the others? */
function endsBare({ left }: Outcome, parts: readonly Container[]): boolean {
  const [bare, ...others] = left.filter(({ reason }) => reason === 'no-words');
  if (!bare || others.length > 0 || bare.line <= (parts.at(-1)?.line ?? 0)) return false;
  const title = bare.nodes[0]?.node;
  const isLabelled = title?.type === 'heading' && takeLead(title.children) !== undefined;
  return !isLabelled || parts.some(({ head }) => takeLead(head) !== undefined);
}

/** How many times more or less a text may say than others that it is like. */
const LIKE = 2;

/**
 * May the text above the first title be a paper's, as those between the titles are? It stands right above the title, is as
 * long as they are, and neither greets nor has a heading that is none of theirs.
 */
function isLike(
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
    if (namesAbout(words)) return headings.some((each) => isSame(each, heading));
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
  return node.type !== 'heading' && !saysNothing([node]);
}

/** Does a block open the post: a greeting, a byline, a lead in italics? */
function isOpening(node: Placed['node']): boolean {
  if (node.type !== 'paragraph') return false;
  if (node.children.every(({ type }) => type === 'emphasis')) return true;
  const words = writePlain(node.children).trim();
  return (
    greets(words) || (words.length < LONGEST_BYLINE && !/[.。!?]|(?:다|요|음|함|임)$/u.test(words))
  );
}

/** A line of who wrote the post, and when, is no longer. */
const LONGEST_BYLINE = 80;

/** Does a heading open the post, or name it, and no paper's text? */
function opensPost({ node }: HeadingAt, measures: Measures): boolean {
  const { words } = measures.heading(node);
  return namesAbout(words) || namesDigest(words);
}

/**
 * Do sections begin above the titles: one before the first, and one more in each part but the last, as high or of the same
 * name? A title that is a heading claims what is lower, and what opens the post is no paper's.
 */
function beginsAbove(
  before: readonly Placed[],
  parts: readonly Container[],
  measures: Measures,
): boolean {
  const last = parts.at(-1);
  const others = parts.slice(0, -1);
  if (!last || !others.every((part) => isAlike(part, last))) return false;
  const headings = others.map(({ body }) => findHeadings(body));
  const below = findHeadings(last.body);
  const above = findHeadings(before).filter((heading, place, all) => {
    if (!holdsText(before.slice(heading.at, all[place + 1]?.at))) return false;
    if (parts.some((part) => isHeaded(part) && heading.node.depth > part.depth)) return false;
    const recurs = headings.every((some) => some.some((each) => isSame(each, heading)));
    return recurs || !opensPost(heading, measures);
  });
  const isShifted = (isLike: (one: HeadingAt, other: HeadingAt) => boolean) =>
    above.some((heading) => {
      const isSo = (each: HeadingAt) => isLike(heading, each);
      // What stands right below a title is its own.
      const stands = ({ body }: Container, place: number) =>
        headings[place]?.some((each) => isSo(each) && holdsText(body.slice(0, each.at)));
      return others.every(stands) && !below.some(isSo);
    });
  const isNamed = (one: HeadingAt, other: HeadingAt) => isAsHigh(one, other) && isSame(one, other);
  return (
    headings.length > 0 &&
    (isShifted(isAsHigh) || isShifted(isNamed) || endWithOwn(above, headings, below))
  );
}

/** Does a part begin as the last one does, with a text or with a section that it has too? Else the last paper alone is written in another way. */
function isAlike({ body }: Container, last: Container): boolean {
  const [own, others] = [findHeadings(body), findHeadings(last.body)];
  const opens = (some: readonly Placed[], [first]: readonly HeadingAt[]) =>
    holdsText(some.slice(0, first?.at));
  if (opens(body, own) !== opens(last.body, others)) return false;
  const [first] = others;
  return !first || own.some((each) => isAsHigh(each, first));
}

/** Does each part but the last end with a section of its own, as high as the one above, behind those that the last has too? */
function endWithOwn(
  above: readonly HeadingAt[],
  parts: readonly (readonly HeadingAt[])[],
  last: readonly HeadingAt[],
): boolean {
  const others = [...parts, last];
  return parts.every((part) => {
    const end = part.at(-1);
    if (!end || nameKind(writePlain(end.node.children))) return false;
    const isOwn = others.every((each) => each === part || !each.some((one) => isSame(one, end)));
    const hasAll = last.every((one) => part.some((each) => isSame(one, each)));
    return isOwn && hasAll && above.some((heading) => isAsHigh(heading, end));
  });
}

function isAsHigh({ node }: HeadingAt, other: HeadingAt): boolean {
  return node.depth === other.node.depth;
}

function isSame({ node }: HeadingAt, other: HeadingAt): boolean {
  return nameOf(node) === nameOf(other.node);
}

/** Do blocks hold any text beside headings and links? */
function holdsText(blocks: readonly Placed[]): boolean {
  return !saysNothing(blocks.flatMap(({ node }) => (node.type === 'heading' ? [] : [node])));
}
