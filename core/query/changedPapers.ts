import type { DigestHead, PaperId } from '../paper';

/** Papers of every digest that came, went or was rewritten. */
export function changedPapers(
  before: readonly DigestHead[],
  after: readonly DigestHead[],
): ReadonlySet<PaperId> {
  const name = ({ source, id, revision, parser }: DigestHead) =>
    JSON.stringify([source, id, revision, parser]);
  const old = new Set(before.map(name));
  const now = new Set(after.map(name));
  const differing = [
    ...before.filter((head) => !now.has(name(head))),
    ...after.filter((head) => !old.has(name(head))),
  ];
  return new Set(differing.flatMap((head) => head.papers));
}
