/** Has a button say what its frame has for one of its two states. */
export function sayState(button: HTMLElement, isOn: boolean): void {
  setText(button, button.dataset[isOn ? 'on' : 'off'] ?? '');
}

/** A screen reader says again what is written again. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Leads to where the page says that something stands, or to a part of it, and to nothing else. */
export function lead(link: HTMLElement, url: string | undefined): void {
  link.hidden = !url;
  if (url) link.setAttribute('href', url + link.dataset.at);
}
