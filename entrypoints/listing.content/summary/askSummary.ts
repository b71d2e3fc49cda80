import { chooseNotice } from '../../panel/chooseNotice';
import type { PanelHandle } from '../../panel/createPanel';
import type { ListMark } from '../marks/marks';
import { showCard } from './card';
import { findSummary } from './findSummary';

/** What was asked for last, and whether that is a press that waits for it still. */
let asked: { isPress: boolean } | undefined;

/** What was asked for is wanted no more. */
export function forgetAsked(): void {
  asked = undefined;
}

/** Whether a press waits for its summary: whoever rests on a mark meanwhile, or leaves one, takes that from no press. */
export function isPressWaiting(): boolean | undefined {
  return asked?.isPress;
}

/** The summary of a mark's paper; nothing when another was asked for meanwhile. What cannot be shown is said on the card. */
export async function askSummary(
  mark: ListMark,
  isPress: boolean,
): Promise<PanelHandle | undefined> {
  const mine = { isPress };
  asked = mine;
  try {
    const panel = await findSummary(mark.paper);
    if (mine === asked) return panel;
  } catch (error) {
    console.debug('[Yoyak]', error);
    if (mine === asked) {
      const words = document.createElement('p');
      words.role = 'alert';
      words.lang = mark.button.lang;
      words.textContent = mark.button.dataset[chooseNotice(error, 'failed')] ?? '';
      showCard({ mark, isWhole: false }, words);
    }
  } finally {
    mine.isPress = false;
  }
  return undefined;
}
