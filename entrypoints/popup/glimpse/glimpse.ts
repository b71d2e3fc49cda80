import browser from 'webextension-polyfill';
import type { PopupPaper, PopupState } from '../../../components/popup/state';
import { GLIMPSE } from '../../../core/cards';
import type { PaperId } from '../../../core/paper';
import { findTabPaper } from '../read/around';
import { isGlimpse } from './isGlimpse';

type Shown = Extract<PopupState, { kind: 'shown' }>;

/** What the popup showed last, without the texts of summaries: what it shows until the store has answered. */
export type Glimpse = {
  readonly today: string;
  readonly tab: PaperId | null;
  readonly shown: Shown;
};

/** A list that is longer is not kept. */
const PAPERS = 60;

/** What was shown last, if it may stand for what will be: on the same day, beside the same paper, with the store unchanged. */
export async function readGlimpse(today: string): Promise<Shown | undefined> {
  const get = browser.storage.local.get(GLIMPSE);
  const [{ [GLIMPSE]: stored }, tab = null] = await Promise.all([get, findTabPaper()]);
  return isGlimpse(stored) && stored.today === today && stored.tab === tab
    ? stored.shown
    : undefined;
}

/** Keeps what is shown for the next time. */
export async function keepGlimpse(shown: Shown, tab: PaperId | null, today: string): Promise<void> {
  if (shown.day.papers.length > PAPERS) return dropGlimpse();
  const groups = shown.day.groups.map((group) => ({ ...group, papers: group.papers.map(strip) }));
  const kept = {
    ...shown,
    day: { ...shown.day, groups },
    ...(shown.tab && { tab: strip(shown.tab) }),
  };
  const glimpse: Glimpse = { today, tab, shown: kept };
  await browser.storage.local.set({ [GLIMPSE]: glimpse });
}

/** Keeps nothing for the next time. */
export function dropGlimpse(): Promise<void> {
  return browser.storage.local.remove(GLIMPSE);
}

function strip(paper: PopupPaper): PopupPaper {
  const { summary } = paper;
  return {
    ...paper,
    summary: { ...summary, entry: { ...summary.entry, sections: [], links: [] } },
  };
}
