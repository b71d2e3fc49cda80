import { chooseNotice } from '../../panel/chooseNotice';
import type { PanelHandle } from '../../panel/createPanel';
import type { ListMark } from '../marks/marks';
import { showCard } from './card';
import { findSummary } from './findSummary';

let turn = 0;

/** What was asked for is wanted no more. */
export function forgetAsked(): void {
  turn += 1;
}

/** The summary of a mark's paper; nothing when another was asked for meanwhile. What cannot be shown is said on the card. */
export async function askSummary(mark: ListMark): Promise<PanelHandle | undefined> {
  turn += 1;
  const mine = turn;
  try {
    const panel = await findSummary(mark.paper);
    return mine === turn ? panel : undefined;
  } catch (error) {
    console.debug('[Yoyak]', error);
    if (mine !== turn) return undefined;
    const words = document.createElement('p');
    words.role = 'alert';
    words.lang = mark.button.lang;
    words.textContent = mark.button.dataset[chooseNotice(error, 'failed')] ?? '';
    showCard({ mark, isWhole: false }, words);
    return undefined;
  }
}
