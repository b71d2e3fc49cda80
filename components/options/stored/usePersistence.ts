import { useEffect, useState } from 'preact/hooks';
import type { Persistence } from './state';

/** Whether the browser may clear what is stored when the disk gets full; `persist` asks it not to. */
export function usePersistence(persist: () => Promise<boolean>) {
  const [persistence, setPersistence] = useState<Persistence>('safe');
  const ask = async () => setPersistence((await persist()) ? 'safe' : 'refused');
  useEffect(() => void ask(), []);
  const onPersist = () => {
    setPersistence('asking');
    void ask();
  };
  return { persistence, onPersist };
}
