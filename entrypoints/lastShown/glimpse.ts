import browser from 'webextension-polyfill';
import { GLIMPSE, version } from '../../core/cards';
import type { PaperId } from '../../core/paper';
import { SETTINGS, toSettings } from '../../core/settings';
import { type ShownLook, toLook } from './look';
import type { DrawnNode } from './nodes';
import { findTabPaper } from './tabPaper';

/** What the popup showed when it was opened last, and when and beside which paper it may be shown again. */
type Glimpse = {
  readonly version: string;
  readonly today: string;
  readonly tab: PaperId | null;
  /** Which of the popup's pages it is. */
  readonly key: string;
  readonly look: ShownLook;
  readonly page: readonly (DrawnNode | string)[];
};

/** The most of a page that is kept to be drawn before all else, in characters. */
const LONGEST = 200_000;

/**
 * How the popup is to be shown, and with it the `page` that was shown last, unchecked, if that may stand for what will be: on the
 * same day, beside the same paper, in the same look, with the store unchanged.
 */
export async function readGlimpse(
  today: string,
): Promise<{ readonly look: ShownLook; readonly page?: unknown }> {
  const read = browser.storage.local.get([GLIMPSE, SETTINGS]);
  const [stored, tab = null] = await Promise.all([read, findTabPaper()]);
  const look = toLook(toSettings(stored[SETTINGS]));
  const found = (stored[GLIMPSE] ?? {}) as Partial<Glimpse>;
  const isSame =
    found.version === version() &&
    found.today === today &&
    found.tab === tab &&
    found.look?.language === look.language &&
    found.look.theme === look.theme &&
    found.look.textSize === look.textSize;
  return isSame ? { look, page: found.page } : { look };
}

/** Keeps what is shown for the next time. */
export async function keepGlimpse(kept: Omit<Glimpse, 'version'>): Promise<void> {
  const glimpse: Glimpse = { ...kept, version: version() };
  if (JSON.stringify(glimpse).length > LONGEST) return dropGlimpse();
  await browser.storage.local.set({ [GLIMPSE]: glimpse });
}

/** Keeps nothing for the next time, or only what shows the page of that key. */
export async function dropGlimpse({ but }: { readonly but?: string } = {}): Promise<void> {
  const { [GLIMPSE]: found } = await browser.storage.local.get(GLIMPSE);
  const key = (found as Partial<Glimpse> | undefined)?.key;
  if (but === undefined || key !== but) await browser.storage.local.remove(GLIMPSE);
}
