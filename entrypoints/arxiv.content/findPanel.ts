import { type CachedCard, readCard } from '../../core/cards';
import { ask } from '../../core/messages';
import type { PaperId } from '../../core/paper';
import { toSettings } from '../../core/settings';
import { createPanel, type PanelHandle } from './createPanel';
import { freePaint } from './holdPaint';

/** A paper's panel by its card in the cache; only when the cache cannot know, or is damaged, by what the background says. */
export async function findPanel(paper: PaperId): Promise<PanelHandle | undefined> {
  const { frame, none, bookmarked, settings } = await readCard(paper).catch(knowNothing);
  const create = (found: unknown) =>
    createPanel(paper, found, { ...settings, bookmarked, withdrawn: false });
  if (frame !== undefined) {
    try {
      return create(frame);
    } catch (error) {
      console.debug('[Yoyak]', error);
    }
  }
  // An answer by message can take long; the page does not wait for it.
  freePaint();
  const asked = none ? undefined : await ask('frame', { paper });
  return asked && create(asked);
}

/** The cache cannot be read: the store may be. */
function knowNothing(error: unknown): CachedCard {
  console.debug('[Yoyak]', error);
  return { none: false, bookmarked: false, settings: toSettings(undefined) };
}
