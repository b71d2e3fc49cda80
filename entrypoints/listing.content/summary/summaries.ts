import { ask } from '../../../core/messages';
import { chooseNotice } from '../../panel/chooseNotice';
import type { PanelHandle } from '../../panel/createPanel';
import { isElsewhere } from '../findRows';
import { dressAs } from '../hosts';
import type { Mark } from '../marks';
import { hideCard, showCard } from './card';
import { findSummary } from './findSummary';

type Open = { readonly mark: Mark; readonly panel?: PanelHandle; readonly isWhole: boolean };

/** What stands on the card. */
let onCard: Open | undefined;
/** Summaries that stand whole in their rows. */
const inRows = new Map<Mark, PanelHandle>();
let turn = 0;

/** Shows the gist of a paper on the card, until another one is or `closeCard`. */
export async function peek(mark: Mark): Promise<void> {
  if (onCard?.mark === mark || isInRow(mark)) return;
  const panel = await find(mark);
  if (panel) put({ mark, panel, isWhole: false });
}

/** Opens the whole summary of a paper, in its row where that moves nobody else's page, or closes it. */
export async function toggle(mark: Mark): Promise<void> {
  if (close(mark)) return;
  const panel = onCard?.mark === mark && onCard.panel ? onCard.panel : await find(mark);
  if (!panel) return;
  closeCard();
  panel.update({ collapsed: false });
  showExpanded(mark, true);
  if (isElsewhere()) put({ mark, panel, isWhole: true });
  else {
    dressAs(panel.host, 'row');
    inRows.set(mark, panel);
    mark.row.append(panel.host);
  }
  ask('seen', { paper: mark.paper }).catch(() => {});
}

/** Closes the whole summary of a paper; tells whether there was one. */
export function close(mark: Mark): boolean {
  turn += 1;
  showExpanded(mark, false);
  if (onCard?.mark === mark && onCard.isWhole) return closeCard();
  const wasOpen = isInRow(mark);
  inRows.get(mark)?.host.remove();
  inRows.delete(mark);
  return wasOpen;
}

/** Takes the card away; tells whether there was one. */
export function closeCard(): boolean {
  turn += 1;
  const was = onCard;
  onCard = undefined;
  if (was) showExpanded(was.mark, false);
  hideCard();
  return was !== undefined;
}

/** The mark at which the card is, and whether the whole summary stands there. */
export function cardAt(): Open | undefined {
  return onCard;
}

function showExpanded({ button }: Mark, isExpanded: boolean): void {
  button.setAttribute('aria-expanded', `${isExpanded}`);
}

function isInRow(mark: Mark): boolean {
  return inRows.get(mark)?.host.isConnected === true;
}

function put(open: Open & { readonly panel: PanelHandle }): void {
  dressAs(open.panel.host, 'card');
  onCard = open;
  showCard(open.mark, open.panel.host, open.isWhole);
}

/** What was asked for last is what is shown, whatever comes first. What cannot be shown is said there. */
async function find(mark: Mark): Promise<PanelHandle | undefined> {
  turn += 1;
  const mine = turn;
  try {
    const panel = await findSummary(mark.paper);
    return mine === turn ? panel : undefined;
  } catch (error) {
    console.debug('[Yoyak]', error);
    if (mine !== turn) return undefined;
    const words = document.createElement('p');
    words.textContent = mark.button.dataset[chooseNotice(error, 'failed')] ?? '';
    onCard = { mark, isWhole: false };
    showCard(mark, words, false);
    return undefined;
  }
}
