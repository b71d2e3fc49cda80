import { defineUnlistedScript } from '#imports';
import { HOLD_MARK } from '../page/holdMark';

/**
 * Ends the hold of a page's first paint before there is a frame, for readers who want none: it runs right behind the script that
 * has begun it, which knows nothing of settings until storage has answered.
 */
export default defineUnlistedScript(() => {
  for (const each of document.documentElement.getAnimations()) {
    const [frame] = (each.effect as KeyframeEffect | null)?.getKeyframes() ?? [];
    if (frame?.objectPosition === HOLD_MARK) each.finish();
  }
});
