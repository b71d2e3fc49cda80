import type { Placed } from '../../../../markdown/node';

/** A body without what other papers took, and without the headings that have nothing but that below them: they are parts. */
export function cutTaken(body: readonly Placed[], taken: ReadonlySet<Placed>): readonly Placed[] {
  let below = 0;
  return body
    .toReversed()
    .filter((placed) => {
      const { node } = placed;
      const depth = node.type === 'heading' ? node.depth : Number.POSITIVE_INFINITY;
      const isOther = taken.has(placed) || depth < below;
      below = isOther ? depth : 0;
      return !isOther;
    })
    .reverse();
}
