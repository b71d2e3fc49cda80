import browser from 'webextension-polyfill';
import { inTurn } from '../../core/inOrder';
import { type Noted, toNoted } from './toNoted';

export type { Last, Noted } from './toNoted';

const KEY = 'popup';

/** What was noted; what is missing or damaged was not. */
export async function readNoted(): Promise<Noted> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return toNoted(stored);
}

/** Notes the given fields and keeps the others, also those that are noted elsewhere meanwhile. */
export function note(change: Noted): Promise<void> {
  return inTurn('visits', async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readNoted()), ...change } });
  });
}

/** The last day before today on which the popup was opened, if any. */
export function lastVisit({ opened, before }: Noted, today: string): string | undefined {
  return opened === today ? before : opened;
}
