import { useCallback, useRef } from 'preact/hooks';

/** A function that stays the same and calls the one that was given last. */
export function useLatest<Given extends readonly unknown[]>(
  call: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(call);
  latest.current = call;
  return useCallback((...given: Given) => latest.current(...given), []);
}
