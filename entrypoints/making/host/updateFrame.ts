import { drawFrame } from '../../../components/frame/drawFrame';

/**
 * Brings what an element holds from some frames to others, and leaves alone what is the same: what has the focus keeps it, and
 * a screen reader hears only what is new. Throws where one is no frame.
 */
export function updateFrame(
  parent: Element,
  before: readonly unknown[],
  after: readonly unknown[],
): void {
  after.forEach((next: unknown, at) => {
    const now = before[at];
    const node = parent.childNodes[at];
    if (node && JSON.stringify(now) === JSON.stringify(next)) return;
    if (node instanceof Element && isAlike(now, next))
      updateFrame(node, now.slice(2), (next as readonly unknown[]).slice(2));
    else {
      const drawn = typeof next === 'string' ? next : drawFrame(next);
      if (node) node.replaceWith(drawn);
      else parent.append(drawn);
    }
  });
  while (parent.childNodes.length > after.length) parent.lastChild?.remove();
}

/** Are two frames of one element, which differs at most in what it holds? */
function isAlike(one: unknown, other: unknown): one is readonly unknown[] {
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    JSON.stringify(one.slice(0, 2)) === JSON.stringify(other.slice(0, 2))
  );
}
