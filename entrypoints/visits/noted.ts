import browser from 'webextension-polyfill';
import { inTurn } from '../../core/inOrder';
import { type NotedVisits, toNoted } from './toNoted';

export type { Last, NotedVisits } from './toNoted';

const KEY = 'popup';

/** What was noted; what is missing or damaged was not. */
export async function readNoted(): Promise<NotedVisits> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return toNoted(stored);
}

/** Notes the given fields and keeps the others, also those that are noted elsewhere meanwhile. */
export function note(change: NotedVisits): Promise<void> {
  return inTurn('visits', async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readNoted()), ...change } });
  });
}

/** The last day before today on which the popup was opened, if any. */
export function lastVisit({ opened, before }: NotedVisits, today: string): string | undefined {
  return opened === today ? before : opened;
}
