import { useEffect, useState } from 'preact/hooks';
import type { PopupTold } from '../../components/popup/state';

/** How long what was just read can be taken back in the foot, in milliseconds, once the reader has left it. */
const TOLD_MS = 10_000;

/** What the last press came to: of what was read it is told for a while, longer where the reader holds it, and on its own page alone. */
export function useToldPress(page: string | undefined) {
  const [told, setTold] = useState<PopupTold>();
  const [isHeld, onHold] = useState(false);
  const tell = (next: PopupTold | undefined) => {
    onHold(false);
    setTold(next);
  };
  useEffect(() => {
    if (told?.kind !== 'read' || isHeld) return;
    const later = setTimeout(() => setTold(undefined), TOLD_MS);
    return () => clearTimeout(later);
  }, [told, isHeld]);
  useEffect(() => setTold((now) => (now?.kind === 'read' ? undefined : now)), [page]);
  return { told, tell, onHold };
}
