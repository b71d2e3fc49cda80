import { defineUnlistedScript } from '#imports';
import { offerList } from './offerList';

const place = globalThis as { yoyakListMaking?: true };

/** Runs in arXiv's lists while a model is chosen, and only then: has papers without a summary summarised. */
export default defineUnlistedScript(() => {
  if (place.yoyakListMaking === true) return;
  place.yoyakListMaking = true;
  offerList().catch((error: unknown) => console.debug('[Yoyak]', error));
});
