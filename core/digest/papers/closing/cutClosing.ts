import type { Placed } from '../../../markdown/node';
import type { Outcome } from '../choice/outcome';
import type { Container } from '../container';
import type { Measures } from '../slots/measure';
import { findClosingHeading } from './findClosingHeading';
import { findClosingLine } from './findClosingLine';

/**
 * What was found, the last of several papers without the words that close the post: these stand below it, and are of no
 * paper. A post of one paper closes with that paper's words.
 */
export function cutClosing(outcome: Outcome, measures: Measures): Outcome {
  const ordered = [...outcome.found].sort(
    (one, other) => one.container.line - other.container.line,
  );
  const found = ordered.pop();
  if (!found || !mayClose(found.container)) return outcome;
  const last = found.container;
  const within = new Set(last.nodes);
  const left = outcome.left.filter(({ nodes }) => !nodes.some((placed) => within.has(placed)));
  if (left.some(({ line }) => line > last.line)) return outcome;
  const others = [
    ...ordered.map(({ container }) => container),
    ...left.map(({ nodes, line }): Container => openLeft(nodes, line)),
  ];
  if (others.length === 0) return outcome;
  const headed = cutAt(last, findClosingHeading(last, others, measures));
  const container = cutAt(headed, findClosingLine(headed, others, found.ref, measures));
  if (container === last) return outcome;
  return {
    ...outcome,
    found: outcome.found.map((each) => (each === found ? { ...found, container } : each)),
  };
}

/** An item and a row end with themselves, and the whole post is one paper's. */
function mayClose({ kind }: Container): boolean {
  return kind === 'section' || kind === 'flat' || kind === 'paragraph';
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

/** A container without what follows in its body. */
function cutAt(container: Container, end: number | undefined): Container {
  if (end === undefined) return container;
  const cut = new Set(container.body.slice(end));
  return {
    ...container,
    body: container.body.slice(0, end),
    nodes: container.nodes.filter((placed) => !cut.has(placed)),
  };
}
