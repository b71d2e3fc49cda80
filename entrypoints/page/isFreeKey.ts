/** Where a key is written or means something else; boxes are such for a text, a search, a choice. */
const TAKING = 'input,textarea,select,dialog,[aria-modal=true],[role$=dialog],[role$=box]';

/** Is a key pressed with no other one, and nowhere where one types, where a dialog is open, or where it has done something already? */
export function isFreeKey(press: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey, isComposing, defaultPrevented } = press;
  if (ctrlKey || metaKey || altKey || shiftKey || isComposing || defaultPrevented) return false;
  const takes = (on: EventTarget) =>
    on instanceof HTMLElement && (on.isContentEditable || on.matches(TAKING));
  return !press.composedPath().some(takes) && !document.querySelector('dialog:modal');
}
