import type { Placed } from '../../../markdown/node';
import type { Heading } from '../../../tree';
import { nameWithoutNumber } from '../containers/headings';

/** A heading, and where the higher one that it stands under begins and ends. */
type Under = { readonly node: Heading; readonly begin: number; end: number };

/**
 * The headings that name a section of the writer's own, whatever they say: they stand equally deep under several others, each
 * about one paper at most. A title stands once.
 */
export function findRecurring(
  nodes: readonly Placed[],
  countPapers: (nodes: readonly Placed[]) => number,
): ReadonlySet<Heading> {
  const groups = new Map<string, Under[]>();
  const open: { readonly node: Heading; readonly at: number; readonly own: Under[] }[] = [];
  const close = (depth: number, end: number) => {
    while ((open.at(-1)?.node.depth ?? 0) >= depth)
      for (const under of open.pop()?.own ?? []) under.end = end;
  };
  for (const [at, { node }] of nodes.entries()) {
    if (node.type !== 'heading') continue;
    close(node.depth, at);
    const parent = open.at(-1);
    open.push({ node, at, own: [] });
    if (!parent) continue;
    const under: Under = { node, begin: parent.at, end: nodes.length };
    parent.own.push(under);
    const name = `${parent.node.depth} ${node.depth} ${nameWithoutNumber(node)}`;
    const group = groups.get(name);
    if (group) group.push(under);
    else groups.set(name, [under]);
  }
  const recurring = [...groups.values()].filter(
    (group) =>
      group.length > 1 &&
      new Set(group.map(({ begin }) => begin)).size === group.length &&
      group.every(({ begin, end }) => countPapers(nodes.slice(begin, end)) < 2),
  );
  return new Set(recurring.flatMap((group) => group.map(({ node }) => node)));
}
