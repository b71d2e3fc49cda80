/** So deep in a page one element after the other may draw out what it inherits. */
const DEEPEST = 30;

/** A page whose style has transitions of everything would come to sight when these end. They begin with a frame. */
export function endTransitions(frames: number): void {
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const all = document.getAnimations() as Partial<CSSTransition>[];
    const due = all.filter(({ transitionProperty }) => transitionProperty === 'visibility');
    if (due.length === 0) break;
    for (const each of due) each.finish?.();
  }
  if (frames > 0) requestAnimationFrame(() => endTransitions(frames - 1));
}
