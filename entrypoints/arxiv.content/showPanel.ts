import type { PaperId } from '../../core/paper';
import { waitForAnchor } from './anchor';
import { createPanel, type PanelHandle } from './createPanel';
import { findSummary } from './findSummary';
import { keepInPage } from './keepInPage';
import { parseAddress, readPage } from './readPage';
import { followTheme } from './theme';

/** Puts the panel into an abstract page as soon as both its place and its summary are there. */
export async function showPanel(signal: AbortSignal, page = document): Promise<void> {
  const asked = parseAddress(page.location.href);
  if (!asked) return;
  // Storage answers while the page is still being parsed, and the panel is built out of its sight.
  const early = prepare(asked.paper, page);
  early.catch(() => undefined);
  if (!(await waitForAnchor(page))) return;
  const facts = readPage(page, asked);
  const panel = await (facts.paper === asked.paper ? early : prepare(facts.paper, page));
  if (!panel || signal.aborted) return;

  const tell = () => {
    const { version, withdrawn } = readPage(page, asked);
    panel.update({ pageVersion: version, withdrawn });
  };
  tell();
  keepInPage(panel.host, signal, page);
  followTheme(panel.host, signal, page);
  if (!facts.version) page.addEventListener('DOMContentLoaded', tell, { signal });
}

async function prepare(paper: PaperId, page: Document): Promise<PanelHandle | undefined> {
  const found = await findSummary(paper);
  if (!found) return undefined;
  const { card, bookmarked, collapsed } = found;
  const { summary, gist } = card;
  const places = [summary, ...card.others];
  return createPanel(
    { summary, gist, places, bookmarked, collapsed, pageVersion: undefined, withdrawn: false },
    page,
  );
}
