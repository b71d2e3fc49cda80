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
    if (node instanceof Element && isFrame(now) && isFrame(next) && isAlike(now, next)) {
      dress(node, next);
      updateFrame(node, now.slice(2), next.slice(2));
    } else {
      const drawn = typeof next === 'string' ? next : drawFrame(next);
      if (node) node.replaceWith(drawn);
      else parent.append(drawn);
    }
  });
  while (parent.childNodes.length > after.length) parent.lastChild?.remove();
}

/** How far something is, which makes no other element of it. */
const STATES = ['aria-busy', 'data-state'];

/** Are two frames of one element, which differs at most in how far it is and what it holds? */
function isAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return name(one) === name(other);
}

function isFrame(given: unknown): given is readonly unknown[] {
  return Array.isArray(given);
}

function name([element, attributes]: readonly unknown[]): string {
  const lasting = Object.entries(Object(attributes)).filter(([each]) => !STATES.includes(each));
  return JSON.stringify([element, lasting]);
}

function dress(node: Element, [element, attributes]: readonly unknown[]): void {
  const drawn = drawFrame([element, attributes]);
  for (const each of STATES) {
    const value = drawn.getAttribute(each);
    if (value === null) node.removeAttribute(each);
    else node.setAttribute(each, value);
  }
}
