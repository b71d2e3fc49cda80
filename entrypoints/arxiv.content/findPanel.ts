import css from '../../components/panel/panel.css?inline';
import { type CachedCard, readCard } from '../../core/cards';
import { ask } from '../../core/messages';
import type { PaperId } from '../../core/paper';
import { createPanel, type PanelHandle } from '../panel/createPanel';
import { freePaint } from './holdPaint';

/** A paper's panel by its card in the cache; only when the cache cannot know, or is damaged, by what the background says. */
export async function findPanel(paper: PaperId): Promise<PanelHandle | undefined> {
  const { frame, none, hold, ...reader } = await readCard(paper).catch(knowNothing);
  if (!hold) freePaint();
  const first = { ...reader, withdrawn: false };
  const create = (found: unknown) => createPanel(paper, found, { css, first });
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
  return { none: false, bookmarked: false, collapsed: false, hold: true };
}
