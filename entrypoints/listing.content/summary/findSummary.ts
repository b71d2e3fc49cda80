import browser from 'webextension-polyfill';
import { readCard } from '../../../core/cards';
import { LIST_STYLE } from '../../../core/covered';
import { ask } from '../../../core/messages';
import type { PaperId } from '../../../core/paper';
import { createPanel, type PanelHandle } from '../../panel/createPanel';

/** A paper's summary by its card, folded; only where that is too old to have one, or damaged, by what the background says. */
export async function findSummary(paper: PaperId): Promise<PanelHandle | undefined> {
  const [{ frame, bookmarked }, style] = await Promise.all([
    readCard(paper),
    browser.storage.local.get(LIST_STYLE),
  ]);
  const dress = {
    css: String(style[LIST_STYLE] ?? ''),
    first: { bookmarked, collapsed: true, withdrawn: false },
  };
  try {
    if (frame !== undefined) return createPanel(paper, frame, dress);
  } catch (error) {
    console.debug('[Yoyak]', error);
  }
  const asked = await ask('frame', { paper });
  return asked && createPanel(paper, asked, dress);
}
