import { readKey } from './readKey';

/**
 * Hears keys as `readKey` names them, wherever the focus is but where one types, and not while a dialog is open; `act` tells
 * whether a press was its own. A key that is held down does once what it does, but for those of `walking`. Gives what ends it.
 */
export function hearKeys(
  act: (key: string) => boolean,
  walking: readonly string[] = [],
): () => void {
  let done = '';
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const key = readKey(event);
    if (event.repeat && !walking.includes(key ?? '')) {
      // What it did may have led to where its letter would be written.
      if (event.code === done) event.preventDefault();
      return;
    }
    const isDone = key !== undefined && act(key);
    done = isDone ? event.code : '';
    if (isDone) event.preventDefault();
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}
