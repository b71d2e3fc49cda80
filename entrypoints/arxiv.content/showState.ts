/** What a press led to. */
export type Notice = 'copied' | 'copyFailed' | 'failed' | 'reload';

/** What the page and the reader make of a panel. */
export type PanelState = {
  readonly bookmarked: boolean;
  readonly collapsed: boolean;
  readonly pageVersion?: number | undefined;
  readonly withdrawn: boolean;
  readonly notice?: Notice | undefined;
};

/** Brings a drawn panel into a state, by what its frame has for it. */
export function showState(panel: HTMLElement, state: PanelState): void {
  const { bookmarked, collapsed, pageVersion, withdrawn, notice } = state;
  const all = (selector: string) => panel.querySelectorAll<HTMLElement>(selector);
  for (const each of all('.sections, footer')) each.hidden = collapsed;
  for (const each of all('.withdrawn')) each.hidden = !withdrawn;
  for (const each of all('.bookmark')) each.setAttribute('aria-pressed', `${bookmarked}`);
  for (const each of all('.fold')) {
    each.setAttribute('aria-expanded', `${!collapsed}`);
    say(each, !collapsed);
  }
  for (const each of all('[data-press=copy]')) say(each, notice === 'copied');
  for (const each of all('.version')) {
    const { version, words = '' } = each.dataset;
    each.hidden = !pageVersion || version === `${pageVersion}`;
    write(each, each.hidden ? '' : words.replace('%', `${pageVersion}`));
  }
  for (const each of all('.notice')) {
    each.classList.toggle('copied', notice === 'copied');
    write(each, (notice && each.dataset[notice]) ?? '');
  }
}

function say(button: HTMLElement, isOn: boolean): void {
  write(button, button.dataset[isOn ? 'on' : 'off'] ?? '');
}

/** A screen reader says again what is written again. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
