import { useCallback, useEffect, useState } from 'preact/hooks';

/** So many rows are drawn at once. */
export const PORTION = 60;
/** So many come without being asked for; with more a press would no longer be answered at once (`docs/performance.md`). */
const MOST = 3_000;

export type Growth = {
  /** So many rows of the list are to be shown. */
  readonly size: number;
  /** More of them come by themselves, if there are more. */
  readonly isComing: boolean;
  readonly onMore: () => void;
};

/** How much of a long list is shown: a portion at first, and up to `most` by itself; another list (`of`) begins anew. */
export function useGrowth(of: string, most = MOST): Growth {
  const [taken, setTaken] = useState({ of, size: PORTION });
  const size = taken.of === of ? taken.size : PORTION;
  const onMore = useCallback(() => setTaken({ of, size: size + PORTION }), [of, size]);
  return { size, isComing: size < most, onMore };
}

/**
 * Has one portion after the other come, each once the page has nothing else to do and all before it stands (`isDue`), so that
 * the browser's own search, the keys and screen readers have them all.
 */
export function useRest(isDue: boolean, { isComing, onMore }: Growth): void {
  useEffect(() => {
    if (!isDue || !isComing) return undefined;
    const due = requestIdleCallback(onMore);
    return () => cancelIdleCallback(due);
  }, [isDue, isComing, onMore]);
}
