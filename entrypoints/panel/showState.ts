/** What a press led to. */
export type Notice = 'copied' | 'copyFailed' | 'failed' | 'gone' | 'reload';

export type DigestName = { readonly source: string; readonly id: string };

/** What the page and the reader make of a panel. */
export type PanelState = {
  readonly bookmarked: boolean;
  /** A press has yet to be stored. */
  readonly saving?: boolean;
  /** The digest whose summary the bookmark keeps; until it is pressed, whichever is there although its digest has gone. */
  readonly keeps?: DigestName | undefined;
  readonly collapsed: boolean;
  readonly pageVersion?: number | undefined;
  readonly withdrawn: boolean;
  readonly notice?: Notice | undefined;
};

/** Brings a drawn panel into a state, by what its frame has for it. */
export function showState(panel: HTMLElement, state: PanelState): void {
  const { bookmarked, saving, keeps, collapsed, pageVersion, withdrawn, notice } = state;
  const all = (selector: string) => panel.querySelectorAll<HTMLElement>(selector);
  for (const each of all('.sections, footer')) each.hidden = collapsed;
  for (const each of all('.withdrawn')) each.hidden = !withdrawn;
  for (const each of all('.bookmark')) {
    each.setAttribute('aria-pressed', `${bookmarked}`);
    each.setAttribute('aria-busy', `${saving === true}`);
  }
  const { source, id } = nameDigest(panel);
  for (const each of all('.kept'))
    say(each, keeps ? keeps.source === source && keeps.id === id : bookmarked);
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

/** The digest whose summary a panel shows, or that a button stands for. */
export function nameDigest({ dataset }: HTMLElement): DigestName {
  return { source: dataset.source ?? '', id: dataset.id ?? '' };
}

function say(button: HTMLElement, isOn: boolean): void {
  write(button, button.dataset[isOn ? 'on' : 'off'] ?? '');
}

/** A screen reader says again what is written again. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
