import { useEffect, useState } from 'preact/hooks';
import type { PopupTold } from '../../components/popup/state';

/** How long what was just read can be taken back in the foot, in milliseconds. */
const TOLD_MS = 10_000;

/** What the last press came to: of what was read it is told for a while, and on its own page alone. */
export function useToldPress(page: string | undefined) {
  const [told, setTold] = useState<PopupTold>();
  useEffect(() => {
    if (told?.kind !== 'read') return;
    const later = setTimeout(() => setTold(undefined), TOLD_MS);
    return () => clearTimeout(later);
  }, [told]);
  useEffect(() => setTold((now) => (now?.kind === 'read' ? undefined : now)), [page]);
  return [told, setTold] as const;
}
