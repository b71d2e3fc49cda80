import browser from 'webextension-polyfill';
import { type PaperId, parseId } from '../../core/paper';

/** In `storage.session`: the paper that is to be shown beside a tab, whatever the tab shows. */
const PIN = 'sidepanel';

/** A paper that stands beside a tab until that goes elsewhere. */
export type Pin = { readonly paper: PaperId; readonly tab: number };

/** Has the panel beside a tab show a paper, once it is open. */
export async function writePin({ paper, tab }: Pin): Promise<void> {
  await browser.storage.session.set({ [PIN]: { paper, tab } });
}

/** Takes what is to be shown beside a tab: it is told once. */
export async function takePin(tab: number | undefined): Promise<Pin | undefined> {
  const pin = toPin((await browser.storage.session.get(PIN))[PIN]);
  if (!pin || pin.tab !== tab) return undefined;
  await browser.storage.session.remove(PIN);
  return pin;
}

function toPin(stored: unknown): Pin | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { paper, tab } = stored as Record<string, unknown>;
  const known = typeof paper === 'string' ? parseId(paper)?.paper : undefined;
  return known && typeof tab === 'number' ? { paper: known, tab } : undefined;
}
