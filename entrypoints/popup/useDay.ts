import { useEffect, useState } from 'preact/hooks';
import { useToday } from '../page/useToday';

/** Which day it is; another one may be due a digest, and `again` is called. */
export function useDay(again: () => void): string {
  const now = useToday();
  const [opened] = useState(now);
  useEffect(() => {
    if (now !== opened) again();
  }, [now]);
  return now;
}
