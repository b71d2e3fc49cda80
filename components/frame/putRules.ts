/** Makes the rules that a drawn frame brings along count where it stands; none of its texts is one. */
export function putRules(drawn: Element): void {
  for (const each of drawn.querySelectorAll<HTMLElement>('[data-rules]')) {
    const style = document.createElement('style');
    style.textContent = each.dataset.rules ?? '';
    each.replaceWith(style);
  }
}
