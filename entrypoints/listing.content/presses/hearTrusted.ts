/** Hears what the reader does anywhere in the page, before the page does; what its scripts make up is nothing of the reader's. */
export function hearTrusted<N extends keyof DocumentEventMap>(
  name: N,
  react: (event: DocumentEventMap[N]) => void,
): void {
  document.addEventListener(name, (event) => event.isTrusted && react(event), true);
}
