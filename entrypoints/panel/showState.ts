import type { DigestName } from '../../core/store';
import { lead, sayState, setText } from './write';

/** What a press led to. */
export type PressOutcome = 'copied' | 'copyFailed' | 'failed' | 'gone' | 'reload';

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
  /** Where the page says that the paper stands as HTML. */
  readonly html?: string | undefined;
  readonly notice?: PressOutcome | undefined;
};

/** Brings a drawn panel into a state, by what its frame has for it. */
export function showState(panel: HTMLElement, state: PanelState): void {
  const { bookmarked, saving, keeps, collapsed, pageVersion, withdrawn, html, notice } = state;
  const all = (selector: string) => panel.querySelectorAll<HTMLElement>(selector);
  for (const each of all('.sections, footer')) each.hidden = collapsed;
  for (const each of all('.withdrawn')) each.hidden = !withdrawn;
  for (const each of all('.html')) lead(each, html);
  for (const each of all('.bookmark')) {
    each.setAttribute('aria-pressed', `${bookmarked}`);
    each.setAttribute('aria-busy', `${saving === true}`);
  }
  const { source, id } = nameDigest(panel);
  for (const each of all('.kept'))
    sayState(each, keeps ? keeps.source === source && keeps.id === id : bookmarked);
  for (const each of all('.fold')) {
    each.setAttribute('aria-expanded', `${!collapsed}`);
    sayState(each, !collapsed);
  }
  for (const each of all('[data-press=copy]')) sayState(each, notice === 'copied');
  for (const each of all('.version')) {
    const { version, words = '' } = each.dataset;
    each.hidden = !pageVersion || version === `${pageVersion}`;
    setText(each, each.hidden ? '' : words.replace('%', `${pageVersion}`));
  }
  for (const each of all('.notice')) {
    each.classList.toggle('copied', notice === 'copied');
    setText(each, (notice && each.dataset[notice]) ?? '');
  }
}

/** The digest whose summary a panel shows, or that a button stands for. */
export function nameDigest({ dataset }: HTMLElement): DigestName {
  return { source: dataset.source ?? '', id: dataset.id ?? '' };
}
