/** Where a letter is written or means something else; boxes are such for a text, a search, a choice. */
const TAKING = 'input,textarea,select,dialog,[aria-modal=true],[role$=dialog],[role$=box]';

/** Is `r` pressed, or what stands in its place on a Korean keyboard? Not with another key, and nowhere where one types. */
export function isNextKey(press: KeyboardEvent): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, defaultPrevented } = press;
  if (ctrlKey || metaKey || altKey || shiftKey || isComposing || defaultPrevented) return false;
  if (!/^r$/i.test(key) && (code !== 'KeyR' || /^[a-z]$/i.test(key))) return false;
  const takes = (on: EventTarget) =>
    on instanceof HTMLElement && (on.isContentEditable || on.matches(TAKING));
  return !press.composedPath().some(takes) && !document.querySelector('dialog:modal');
}
