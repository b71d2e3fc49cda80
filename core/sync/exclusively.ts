import { areCardsCurrent, fillCards } from '../cards/fill';
import { heads } from '../query';

/** The Web Lock that whoever writes digests holds, in whichever page or worker. */
export const LOCK = 'yoyak-sync';

/**
 * One writer at a time in the whole browser; however it ends, the cards follow the store: those of digests
 * that differ, or all `anew` when it is the order of sources that changes.
 */
export function exclusively<T>(
  run: () => Promise<T>,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<T> {
  return navigator.locks.request(LOCK, async () => {
    const before = !anew && (await areCardsCurrent()) ? await heads() : undefined;
    try {
      return await run();
    } finally {
      await fillCards(before);
    }
  });
}
