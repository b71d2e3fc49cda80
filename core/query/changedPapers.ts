import type { DigestHead, PaperId } from '../paper';

/** Papers of every digest that came, went, was rewritten, or is listed by its source no more or again. */
export function changedPapers(
  before: readonly DigestHead[],
  after: readonly DigestHead[],
): ReadonlySet<PaperId> {
  const name = ({ source, id, revision, parser, goneAt }: DigestHead) =>
    JSON.stringify([source, id, revision, parser, goneAt !== undefined]);
  const old = new Set(before.map(name));
  const now = new Set(after.map(name));
  const differing = [
    ...before.filter((head) => !now.has(name(head))),
    ...after.filter((head) => !old.has(name(head))),
  ];
  return new Set(differing.flatMap((head) => head.papers));
}
