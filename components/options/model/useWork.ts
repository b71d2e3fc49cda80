import { useEffect, useRef } from 'preact/hooks';

type Work = {
  /** The signal of a work that begins. */
  readonly begin: () => AbortSignal;
  readonly end: () => void;
};

/** One work at a time: it ends when the next begins, and with the view. */
export function useWork(): Work {
  const current = useRef<AbortController | undefined>(undefined);
  const end = () => current.current?.abort();
  useEffect(() => end, []);
  const begin = () => {
    end();
    current.current = new AbortController();
    return current.current.signal;
  };
  return { begin, end };
}
