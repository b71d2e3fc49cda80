import { HOLD_MARK } from '../../page/holdMark';

/** Takes back what a page has made of the hold of its paint meanwhile: animations of its own, and styles of `root` and its body. */
export function endCopies(root: HTMLElement): void {
  for (const each of document.getAnimations()) if (isCopy(each)) each.cancel();
  for (const each of [root, document.documentElement, document.body]) if (each) forget(each);
}

function isCopy({ effect }: Animation): boolean {
  const [frame] = (effect as KeyframeEffect | null)?.getKeyframes() ?? [];
  return frame?.objectPosition === HOLD_MARK;
}

/** Takes back what `commitStyles` has written into the page. */
function forget({ style }: HTMLElement): void {
  if (style.objectPosition !== HOLD_MARK) return;
  style.removeProperty('object-position');
  style.removeProperty('visibility');
}
