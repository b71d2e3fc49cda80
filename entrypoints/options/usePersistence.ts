import { useEffect, useState } from 'preact/hooks';
import type { Persistence } from '../../components/options/state';

/** Whether the browser has promised to keep what is stored, and asking it to. */
export function usePersistence() {
  const [state, setState] = useState<Persistence>('unknown');
  useEffect(() => {
    navigator.storage
      .persisted()
      .then((kept) => setState(kept ? 'persisted' : 'open'))
      .catch(() => setState('unknown'));
  }, []);
  const onPersist = async () => {
    setState('asking');
    const kept = await navigator.storage.persist().catch(() => false);
    setState(kept ? 'persisted' : 'refused');
  };
  return { state, onPersist };
}
