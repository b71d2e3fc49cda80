import { defineUnlistedScript } from '#imports';
import { startMaking } from './startMaking';

const place = globalThis as { yoyakMaking?: true };

/**
 * Runs in abstract pages while a model is chosen, and only then: offers a summary where there is none, and shows how one is
 * made. It may come by its registration and once more into pages that are open.
 */
export default defineUnlistedScript(() => {
  if (place.yoyakMaking === true) return;
  place.yoyakMaking = true;
  startMaking().catch((error: unknown) => console.debug('[Yoyak]', error));
});
