import { defineUnlistedScript } from '#imports';
import { followPanel } from './followPanel';

const place = globalThis as { yoyakGone?: true };

/** Comes into an abstract page whose paper's card has changed in what digests it names; one at a time is enough. */
export default defineUnlistedScript(() => {
  if (place.yoyakGone === true) return;
  place.yoyakGone = true;
  followPanel()
    .catch((error: unknown) => console.debug('[Yoyak]', error))
    .finally(() => delete place.yoyakGone);
});
