import { useEffect, useState } from 'preact/hooks';
import type { Showing } from '../../../core/showings';
import { readShowings } from '../../visits/showings';

/** How the last panels came to be shown, as it was when the page was opened. */
export function useShowings(): readonly Showing[] {
  const [showings, setShowings] = useState<readonly Showing[]>([]);
  useEffect(() => {
    readShowings().then(setShowings, () => undefined);
  }, []);
  return showings;
}
