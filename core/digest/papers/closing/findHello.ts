import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import type { Container } from '../container';
import { holdsNothing } from '../mentions/holdsWords';
import type { Measures } from '../slots/measure';
import { namesAbout } from '../words';
import { saysWhoWrote } from '../words/byline';
import { saysOnlyHello } from '../words/farewell';

/** The blocks before all text of a post of one paper that only greet, or tell who wrote it, and a heading above nothing else. */
export function findHello({ body }: Container, measures: Measures): ReadonlySet<Placed> {
  const hello = new Set<Placed>();
  for (const [at, placed] of body.entries()) {
    const { node } = placed;
    if (node.type === 'paragraph' && measures.mentions(placed).length === 0 && opens(node)) {
      hello.add(placed);
      const above = body[at - 1];
      const isAlone = body[at + 1]?.node.type === 'heading';
      if (isAlone && above?.node.type === 'heading' && opensPost(above.node, measures))
        hello.add(above);
    } else if (node.type !== 'heading' && !holdsNothing([node])) break;
  }
  return hello;
}

function opens(node: Placed['node']): boolean {
  const words = writePlain([node]);
  return saysOnlyHello(words) || saysWhoWrote(words);
}

function opensPost(heading: Extract<Placed['node'], { type: 'heading' }>, measures: Measures) {
  return namesAbout(measures.heading(heading).words);
}
