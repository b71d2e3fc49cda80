/** Has a link lead nowhere while a script presses it: such a press may be one that cannot be prevented. */
export function stayFor(link: HTMLElement): void {
  const address = link.getAttribute('href') ?? '';
  link.removeAttribute('href');
  queueMicrotask(() => link.setAttribute('href', address));
}
