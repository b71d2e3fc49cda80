import { useState } from 'preact/hooks';
import { note } from '../visits/noted';
import type { PopupRead } from './read/readPopup';

/** Whether the slip about what came meanwhile was put away, and what puts it away for this day; nothing of it is noted in a private window. */
export function useSkipped(read: PopupRead, today: string) {
  const [skipped, setSkipped] = useState(false);
  const skip = () => {
    setSkipped(true);
    if (read.kind === 'data' && !read.inPrivate) note({ skipped: today }).catch(console.warn);
  };
  return { skipped, skip };
}
