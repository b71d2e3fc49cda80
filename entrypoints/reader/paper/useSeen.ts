import { useEffect } from 'preact/hooks';
import type { PaperId } from '../../../core/paper';
import { setSeen } from '../../../core/reading/setRead';
import { isPrivate } from '../../visits/isPrivate';

/** What stood open for so long was seen, in milliseconds. */
const SEEN_MS = 5000;

/** Notes a paper as seen when it has stood before the reader's eyes for a while; `onSeen` hears of it. */
export function useSeen(paper: PaperId | undefined, onSeen: () => void): void {
  useEffect(() => {
    if (paper === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = async () => {
      if (await isPrivate()) return;
      await setSeen([paper]);
      onSeen();
    };
    // What lies in a tab behind others is not seen.
    const watch = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      // Nobody asked for it, so nobody is told where it fails.
      timer = setTimeout(
        () => void note().catch((error) => console.warn('[Yoyak]', error)),
        SEEN_MS,
      );
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
    };
  }, [paper, onSeen]);
}
