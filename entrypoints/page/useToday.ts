import { useEffect, useState } from 'preact/hooks';
import { type Day, midnightAfter, today } from '../../core/day';

/** A computer that slept hears of no midnight: so often the clock is looked at anyway, in milliseconds. */
const LOOK_MS = 60_000;

/** The day of the reader's clock, as it turns while a page stands open. */
export function useToday(): Day {
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      setDay(today());
      timer = setTimeout(look, Math.min(LOOK_MS, midnightAfter() - Date.now()));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return day;
}
