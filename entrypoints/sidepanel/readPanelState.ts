import type { PanelPaper, SidePanelState } from '../../components/sidepanel/state';
import { storageFailure } from '../../core/failure';
import { isSameDigest } from '../../core/paper/digestName';
import type { DigestName } from '../../core/store';
import { type Pin, takePin } from '../opening/pin';
import { isPrivate } from '../visits/isPrivate';
import { readPanelPaper } from './readPanelPaper';
import { readTab } from './readTab';

/** Of which digest a paper's summary was pressed last. */
export type Picked = { readonly paper: string; readonly of: DigestName };

/** What is to be seen now: the paper that is pinned to the tab, or the tab's own; of it the first summary, or the one picked in a private window. */
export async function readPanelState(
  pin: { current: Pin | undefined },
  picked: Picked | undefined,
): Promise<SidePanelState> {
  try {
    const { id, ref } = await readTab();
    pin.current = (await takePin(id)) ?? pin.current;
    const pinned = pin.current && pin.current.tab === id ? pin.current.paper : undefined;
    const paper = pinned ?? ref?.paper;
    if (!paper) return { kind: 'none' };
    const [found, inPrivate] = await Promise.all([readPanelPaper(paper), isPrivate()]);
    const isTabs = paper === ref?.paper;
    return {
      kind: 'paper',
      ...(inPrivate ? withPicked(found, picked) : found),
      isTabs,
      ...(inPrivate && { inPrivate: true }),
      ...(isTabs && ref?.version && { version: ref.version }),
    };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

/** In a private window nothing notes what the reader chose: it lasts as long as the panel. */
function withPicked<P extends Pick<PanelPaper, 'paper' | 'summaries'>>(
  found: P,
  picked: Picked | undefined,
): P {
  if (picked?.paper !== found.paper) return found;
  const shown = found.summaries.findIndex(({ summary, also }) =>
    [summary, ...also].some(({ digest }) => isSameDigest(digest, picked.of)),
  );
  return shown < 0 ? found : { ...found, shown };
}
