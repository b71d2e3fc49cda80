import type { Placed } from '../../../markdown/node';
import type { Outcome } from '../choice/outcome';
import type { Container, FoundContainer } from '../container';
import { holdsWords } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';
import { cutLastLine } from './cutLastLine';
import { findBehindAddress } from './findBehindAddress';
import { findClosingHeading } from './findClosingHeading';
import { findClosingLine } from './findClosingLine';
import { findEnding } from './findEnding';
import { findGoodbye, findPostLabel } from './findGoodbye';
import { findHello } from './findHello';

/**
 * What was found, the last of several papers without the words that close the post: these stand below it, and are of no
 * paper. A post of one paper is that paper's, but for words that only greet, or say goodbye.
 */
export function cutClosing(outcome: Outcome, measures: Measures): Outcome {
  const ordered = [...outcome.found].sort(
    (one, other) => one.container.line - other.container.line,
  );
  const found = ordered.pop();
  if (!found || found.container.kind === 'row') return outcome;
  const last = found.container;
  const within = new Set(last.nodes);
  const left = outcome.left.filter(({ nodes }) => !nodes.some((placed) => within.has(placed)));
  if (left.some(({ line }) => line > last.line)) return outcome;
  const others = [
    ...ordered.map(({ container }) => container),
    ...left.map(({ nodes, line }): Container => openLeft(nodes, line)),
  ];
  const container = others.length > 0 ? cutLast(found, others, measures) : cutOnly(found, measures);
  if (container === last) return outcome;
  return {
    ...outcome,
    found: outcome.found.map((each) => (each === found ? { ...found, container } : each)),
  };
}

/** What was left out stands beside the papers as they do. */
function openLeft(nodes: readonly Placed[], line: number): Container {
  const heading = nodes[0]?.node;
  const depth = heading?.type === 'heading' ? heading.depth : 0;
  return {
    kind: depth > 0 ? 'section' : 'paragraph',
    line,
    head: [],
    depth,
    body: nodes.slice(1),
    nodes,
  };
}

/** The last of several papers. What its heading, or a rule, does not end is looked at line by line. */
function cutLast(
  { container, ref }: FoundContainer,
  others: readonly Container[],
  measures: Measures,
): Container {
  if (container.kind === 'post') return container;
  if (container.kind === 'item') return cutLastLine(container);
  const headed = cutAt(container, findClosingHeading(container, others, measures));
  const behind = findBehindAddress(headed, ref.paper, others, measures);
  const addressed = cutWords(headed, behind, ref, measures);
  const ruled = cutAt(addressed, findClosingLine(addressed, others, ref, measures));
  const said = cutGoodbye(ruled, others, ref, measures);
  return cutWords(said, findEnding(said, others), ref, measures);
}

/** The only paper of a post. */
function cutOnly({ container, ref }: FoundContainer, measures: Measures): Container {
  const hello = findHello(container, measures);
  return cutGoodbye(without(container, hello), [], ref, measures);
}

function cutGoodbye(
  container: Container,
  others: readonly Container[],
  ref: FoundContainer['ref'],
  measures: Measures,
): Container {
  const labelled = cutWords(container, findPostLabel(container, others), ref, measures);
  return cutWords(labelled, findGoodbye(labelled, others, measures), ref, measures);
}

/** A container without what follows in its body, where that names its paper nowhere. */
function cutWords(
  container: Container,
  end: number | undefined,
  { paper }: FoundContainer['ref'],
  measures: Measures,
): Container {
  const isOwn = (placed: Placed) =>
    measures.mentions(placed).some(({ ref }) => ref.paper === paper);
  if (end === undefined || container.body.slice(end).some(isOwn)) return container;
  return cutAt(container, end);
}

function cutAt(container: Container, end: number | undefined): Container {
  return end === undefined ? container : without(container, new Set(container.body.slice(end)));
}

/** A container without some of its blocks, as long as words are left. */
function without(container: Container, cut: ReadonlySet<Placed>): Container {
  if (cut.size === 0) return container;
  const isKept = (placed: Placed) => !cut.has(placed);
  const body = container.body.filter(isKept);
  if (!holdsWords({ ...container, body })) return container;
  return { ...container, body, nodes: container.nodes.filter(isKept) };
}
