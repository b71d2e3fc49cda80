import browser from 'webextension-polyfill';
import type { Decision } from '../../../components/reader/catchUp/state';
import type { Day } from '../../../core/day';
import type { PaperId } from '../../../core/paper';
import type { DigestName } from '../../../core/store';

/** What was decided of a paper, and what of it had been so before, which taking it back leaves. */
export type CatchUpStep = {
  readonly paper: PaperId;
  readonly title: string;
  readonly decision: Decision;
  readonly bookmarked: boolean;
  readonly read: boolean;
  /** The digest whose summary was shown. */
  readonly of?: DigestName;
};
/** The queue as it was begun, and how far it has come. */
export type CatchUpPlace = {
  readonly days: readonly { readonly day: Day; readonly papers: readonly PaperId[] }[];
  readonly steps: readonly CatchUpStep[];
};

/** Where it is noted, in `storage.local`. */
export const PLACE = 'catchUp';

/** The place as it was left; undefined where there is none, or what is stored is none. */
export async function readPlace(): Promise<CatchUpPlace | undefined> {
  return toPlace((await browser.storage.local.get(PLACE))[PLACE]);
}

/** Notes the place for the next time. */
export async function writePlace(place: CatchUpPlace): Promise<void> {
  await browser.storage.local.set({ [PLACE]: place });
}

/** What is stored → the place. */
export function toPlace(stored: unknown): CatchUpPlace | undefined {
  const { days, steps } = Object(stored) as Record<string, unknown>;
  if (!Array.isArray(days) || !Array.isArray(steps)) return undefined;
  return days.every(isDay) && steps.every(isStep) ? { days, steps } : undefined;
}

function isDay(stored: unknown): boolean {
  const { day, papers } = Object(stored) as Record<string, unknown>;
  return (
    typeof day === 'string' &&
    Array.isArray(papers) &&
    papers.every((each) => typeof each === 'string')
  );
}

function isStep(stored: unknown): boolean {
  const { paper, decision } = Object(stored) as Record<string, unknown>;
  return typeof paper === 'string' && (decision === 'kept' || decision === 'skipped');
}
