import { useLayoutEffect, useRef } from 'preact/hooks';
import { readKey } from './readKey';

/** Keys as `readKey` names them → what they do; one that gives `false` leaves its press to others. */
export type Keys = Readonly<Record<string, () => unknown>>;

/** Hears keys wherever the focus is but where one types, and not while a dialog is open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // With the very frame that shows what a press is about: an effect comes after it.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const act = latest.current[readKey(event) ?? ''];
      if (act && act() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
