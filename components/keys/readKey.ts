import { isPlainKey } from './isPlainKey';

/** Where a sign is written; what one chooses among takes keys too, but no `?`, and a box that is ticked takes none. */
const WRITING =
  'input:not([type=radio]):not([type=checkbox]), select, textarea, [contenteditable=""], [contenteditable=true], dialog[open]';
const TAKING = `input[type=radio], ${WRITING}`;

/**
 * The key that a page listens for: letters small and by their place on the keyboard where it writes Hangul (`ㅓ` is `j`);
 * undefined while a text is composed, with Ctrl, Alt or Cmd, and where what has the focus takes letters itself.
 */
export function readKey(event: KeyboardEvent): string | undefined {
  const { key, code, isComposing } = event;
  if (isComposing || !isPlainKey(event)) return undefined;
  const isHelp = key === '?' || (code === 'Slash' && event.shiftKey);
  const on = event.target;
  if (on instanceof Element && on.closest(isHelp ? WRITING : TAKING)) return undefined;
  if (isHelp) return '?';
  if (event.shiftKey) return undefined;
  if (/^[a-z]$/.test(key)) return key;
  if (/^[A-Z]$/.test(key)) return key.toLowerCase();
  return (key.length === 1 || key === 'Process') && /^Key[A-Z]$/.test(code)
    ? code.slice(3).toLowerCase()
    : key;
}
