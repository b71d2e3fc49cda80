import { useEffect, useState } from 'preact/hooks';
import type { Persistence } from '../state';

/**
 * Whether the browser may clear what is stored when the disk gets full. Chromium (156) clears nothing of an extension
 * that may store without limit. Firefox (153) promises it to one at once, without a question, but has to be asked.
 */
export function usePersistence() {
  const [state, setState] = useState<Persistence>('safe');
  const ask = async () => {
    if (!import.meta.env.FIREFOX) return;
    const kept = await navigator.storage.persist().catch(() => false);
    setState(kept ? 'safe' : 'refused');
  };
  useEffect(() => void ask(), []);
  const onPersist = () => {
    setState('asking');
    void ask();
  };
  return { state, onPersist };
}
