import { useEffect } from 'preact/hooks';
import type { PopupState } from '../../components/popup/state';
import { keepGlimpse } from './glimpse';
import type { PopupRead } from './readPopup';

/** Keeps what was read of the store and is shown of it for the first paint of the next time; nothing of a private window. */
export function useGlimpse(read: PopupRead, state: PopupState, today: string): void {
  useEffect(() => {
    if (read.kind !== 'data' || read.inPrivate || state.kind !== 'shown') return;
    keepGlimpse(state, read.tabPaper ?? null, today).catch(console.warn);
  }, [read]);
}
