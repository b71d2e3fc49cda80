import { ask } from '../../../core/messages';
import type { PanelHandle } from '../../panel/createPanel';
import { type ListMark, tellClosed } from '../marks/marks';
import { dressAs } from '../marks/theme';
import { isElsewhere } from '../page/findPapers';
import { askSummary, forgetAsked, isPressWaiting } from './askSummary';
import { cardAt, closeCard, showCard } from './card';

/** Summaries that were asked for: each is the one on the card or stands whole in its row. */
const panels = new WeakMap<ListMark, PanelHandle>();

/** Shows the gist of a paper on the card, until another one is; what was opened by a press stays there. */
export async function peek(mark: ListMark): Promise<void> {
  const at = cardAt();
  if (isPressWaiting() || at?.isWhole || at?.mark === mark || isInRow(mark)) return;
  const panel = await askSummary(mark, false);
  if (panel) putOnCard(mark, panel, false);
}

/** Opens the whole summary of a paper, in its row where that moves nobody else's page, or closes it; what was pressed on its card keeps the focus. */
export async function toggle(mark: ListMark): Promise<void> {
  if (close(mark)) return;
  const panel = (cardAt()?.mark === mark && panels.get(mark)) || (await askSummary(mark, true));
  if (!panel) return;
  const pressed = panel.host.shadowRoot?.activeElement as HTMLElement | null | undefined;
  closeCard();
  panel.update({ collapsed: false });
  if (isElsewhere()) putOnCard(mark, panel, true);
  else {
    panels.set(mark, panel);
    dressAs(panel.host, 'row');
    mark.row.append(panel.host);
    // Of a row at the lower edge it would open out of sight.
    mark.row.scrollIntoView({ block: 'nearest' });
  }
  mark.button.setAttribute('aria-expanded', 'true');
  pressed?.focus();
  ask('seen', { paper: mark.paper }).catch(() => {});
}

/** Closes the whole summary of a paper; tells whether there was one. */
export function close(mark: ListMark): boolean {
  forgetAsked();
  const at = cardAt();
  if (at?.isWhole && at.mark === mark) return closeCard();
  if (!isInRow(mark)) return false;
  tellClosed(mark);
  panels.get(mark)?.host.remove();
  return true;
}

function isInRow(mark: ListMark): boolean {
  return panels.get(mark)?.host.parentElement === mark.row;
}

function putOnCard(mark: ListMark, panel: PanelHandle, isWhole: boolean): void {
  panels.set(mark, panel);
  dressAs(panel.host, 'card');
  showCard({ mark, isWhole }, panel.host);
}
