import browser from 'webextension-polyfill';
import { cardKey, writeCache } from '../cards';
import type { Frame } from '../frame';
import type { PaperId } from '../paper';

/** Under this key stands, as JSON, what a page without a summary offers, and what dresses it; nothing while no model is chosen. */
export const OFFER = 'offer';
/** The same for a list. */
const LIST_OFFER = 'list-offer';
/** The papers of which a summary is being made, or waits for the reader's word, so that other pages ask nobody. */
const MAKINGS = 'makings';

/** What is offered in a page: a frame in the reader's words, and the style sheet of it and of what comes in its place. */
export type OfferFrame = { readonly frame: Frame; readonly css: string };

/** Keeps what pages of papers and `lists` offer, unless it is kept already; undefined takes it out. Throws `Failure`. */
export async function writeOffer(
  offer: OfferFrame | undefined,
  lists: OfferFrame | undefined,
): Promise<void> {
  await keep(LIST_OFFER, lists && JSON.stringify([lists.frame, lists.css]));
  await keep(OFFER, offer && JSON.stringify([offer.frame, offer.css]));
}

/** Keeps which papers' makings have something to show. Throws `Failure`. */
export async function writeMakings(papers: readonly PaperId[]): Promise<void> {
  await keep(MAKINGS, papers.length > 0 ? papers.join(' ') : undefined);
}

async function keep(key: string, wanted: string | undefined): Promise<void> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (stored === wanted) return;
  await writeCache((local) =>
    wanted === undefined ? local.remove(key) : local.set({ [key]: wanted }),
  );
}

/** What the page of a paper offers, its frame unchecked; whether one is being made, and whether there is a card, be it damaged. */
type PageOffer = {
  readonly frame: unknown;
  readonly css: string;
  readonly isMaking: boolean;
  readonly hasCard: boolean;
};

/** Undefined where nothing is offered, or what is stored is damaged. */
export async function readPageOffer(paper: PaperId): Promise<PageOffer | undefined> {
  const key = cardKey(paper);
  const all = await browser.storage.local.get([OFFER, MAKINGS, key]);
  const { [OFFER]: stored, [MAKINGS]: makings, [key]: card } = all;
  const isMaking = String(makings).split(' ').includes(paper);
  const offer = parseOffer(stored);
  return offer && { ...offer, isMaking, hasCard: card !== undefined };
}

/** What is stored of an offer → its frame, unchecked, and its style sheet; undefined for none, and for what is damaged. */
export function parseOffer(
  stored: unknown,
): { readonly frame: unknown; readonly css: string } | undefined {
  try {
    const [frame, css] = JSON.parse(String(stored));
    return typeof css === 'string' ? { frame, css } : undefined;
  } catch {
    return undefined;
  }
}

/** What a list offers, its frame unchecked, of what is covered; and the papers of which a summary is being made. */
export function parseListOffer(
  stored: Readonly<Record<string, unknown>>,
):
  | { readonly frame: unknown; readonly css: string; readonly making: readonly string[] }
  | undefined {
  const offer = parseOffer(stored[LIST_OFFER]);
  return offer && { ...offer, making: String(stored[MAKINGS] ?? '').split(' ') };
}
/** What a list asks of `storage.local` for that. */
export const LIST_KEYS = [LIST_OFFER, MAKINGS];
