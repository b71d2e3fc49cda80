import { useEffect, useState } from 'preact/hooks';
import type { Access } from '../../components/AccessNotice';
import { hasAccess, hearAccess, requestAccess } from '../../core/access';

/** Whether arXiv may be read, as it changes, and asking for it. */
export function useAccess() {
  const [access, setAccess] = useState<Access>('granted');
  useEffect(() => {
    const look = () =>
      void hasAccess().then((allowed) => setAccess(allowed ? 'granted' : 'withheld'));
    look();
    return hearAccess(look);
  }, []);
  /** Called in the press itself: a browser asks the reader only then. */
  const onAllowAccess = async () => {
    // What a browser refuses to ask is refused.
    const allowed = await requestAccess().catch(() => false);
    setAccess(allowed ? 'granted' : 'refused');
  };
  return { access, onAllowAccess };
}
