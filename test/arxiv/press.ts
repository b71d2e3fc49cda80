/** A press on an element: the reader's own, or one that a script of the page makes up. */
export async function pressOn(
  element: Element | undefined,
  by: 'reader' | 'script' = 'reader',
): Promise<void> {
  const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  // Only a browser can make one that counts.
  if (by === 'reader') Object.defineProperty(press, 'isTrusted', { value: true });
  element?.dispatchEvent(press);
  await new Promise((resolve) => setTimeout(resolve, 5));
}
