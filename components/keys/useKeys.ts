import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keys → what they do; one that gives `false` leaves its press to others. */
export type Keys = Readonly<Record<string, () => unknown>>;

/** Hears keys wherever the focus is but where one types, and not with Ctrl, Alt or Cmd. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // With the very frame that shows what a press is about: an effect comes after it.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]'))
        return;
      const act = latest.current[nameKey(event)];
      if (act && act() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

/** With a Korean layout `j` is typed as ㅓ: the place of the key is what is meant. */
function nameKey({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter && key.length === 1 && !/[a-z]/i.test(key) ? letter.toLowerCase() : key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type !== 'checkbox'))
  );
}
