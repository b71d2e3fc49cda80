import { type CachedCard, readCard } from '../../../core/cards';
import { ask } from '../../../core/messages';
import type { PaperId } from '../../../core/paper';
import { freePaint } from '../page/holdPaint';
import { createPanel, type PanelHandle } from './createPanel';

/** A paper's panel by its card in the cache; only when the cache cannot know, or is damaged, by what the background says. */
export async function findPanel(paper: PaperId): Promise<PanelHandle | undefined> {
  const { frame, none, hold, ...reader } = await readCard(paper).catch(knowNothing);
  if (!hold) freePaint();
  const create = (found: unknown) => createPanel(paper, found, { ...reader, withdrawn: false });
  if (frame !== undefined) {
    try {
      return create(frame);
    } catch (error) {
      console.debug('[Yoyak]', error);
    }
  }
  // An answer by message can take long; the page does not wait for it.
  freePaint();
  if (none) return undefined;
  const search = () => ask('frame', { paper });
  // A background that is ended while it answers wakes up for the next question.
  const asked = await search().catch(search);
  return asked && create(asked);
}

/** The cache cannot be read: the store may be. */
function knowNothing(error: unknown): CachedCard {
  console.debug('[Yoyak]', error);
  return { none: false, bookmarked: false, collapsed: false, hold: true };
}
