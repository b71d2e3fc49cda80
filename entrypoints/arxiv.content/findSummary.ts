import { type CachedCard, type Names, readCard } from '../../core/cards';
import { ask } from '../../core/messages';
import type { Card, PaperId } from '../../core/paper';
import { toSettings } from '../../core/settings';
import { freePaint } from './holdPaint';

export type Found = {
  readonly card: Card;
  readonly bookmarked: boolean;
  readonly collapsed: boolean;
  readonly names: Names;
};

/** A paper's card from the cache; only when the cache cannot know, from the background. */
export async function findSummary(paper: PaperId): Promise<Found | undefined> {
  const known = await readCard(paper).catch(knowNothing);
  const { none, bookmarked, settings, names } = known;
  // An answer by message can take long; the page does not wait for it.
  if (!known.card) freePaint();
  const card = known.card ?? (none ? undefined : await ask('card', { paper }));
  return card && { card, bookmarked, collapsed: settings.collapsed, names };
}

/** The cache cannot be read: the store may be. */
function knowNothing(error: unknown): CachedCard {
  console.debug('[Yoyak]', error);
  return { none: false, bookmarked: false, settings: toSettings(undefined), names: {} };
}
