import browser from 'webextension-polyfill';
import type { PaperId } from '../paper';

/** Papers whose bookmarks have been set or cleared just now. */
export type ChangedMarks = Readonly<Record<PaperId, boolean>>;

/** Tells the script in a tab's page of bookmarks; a tab in which there is none throws. */
export async function tellMarks(tab: number, marks: ChangedMarks): Promise<void> {
  await browser.tabs.sendMessage(tab, marks);
}

/** Hears in a page's script of bookmarks that are set elsewhere. */
export function hearMarks(hear: (marks: ChangedMarks) => void): void {
  browser.runtime.onMessage.addListener(hear as (message: unknown) => undefined);
}
