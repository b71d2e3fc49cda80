import { ask } from '../../core/messages';
import { writeFolded } from '../../core/settings';
import { chooseNotice } from './chooseNotice';
import { createBookmarking } from './createBookmarking';
import { createPicking, type Picking } from './createPicking';
import type { PanelState, PressOutcome } from './showState';
import { stayFor } from './stayFor';

/** How long "copied" stands, in milliseconds. */
const COPIED_MS = 2000;

type Pressed = Picking & {
  readonly state: () => PanelState;
  readonly update: (change: Partial<PanelState>) => void;
};

/**
 * Does what the buttons of a panel say; nothing here throws. The page can press them too: what is no press of the
 * reader's folds the panel and changes digests, which leaves no trace, and does nothing else.
 */
export function hearPresses(root: HTMLElement, pressed: Pressed): void {
  const { paper, state, update } = pressed;
  const attempt = (work: () => Promise<unknown>, failed: PressOutcome = 'failed') => {
    if (state().notice !== 'reload') update({ notice: undefined });
    work().catch((error: unknown) => {
      console.debug('[Yoyak]', error);
      update({ notice: chooseNotice(error, failed) });
    });
  };
  const bookmark = createBookmarking(paper, state(), update);
  const { shown, pick } = createPicking(root, pressed);
  const copy = async () => {
    // A press allows the clipboard for some seconds; the answer takes milliseconds, 60 when the background slept.
    await navigator.clipboard.writeText(await ask('copy', { paper, ...shown() }));
    update({ notice: 'copied' });
    setTimeout(() => state().notice === 'copied' && update({ notice: undefined }), COPIED_MS);
  };
  const open = (name: string) => attempt(() => ask(name as 'report', { paper, ...shown() }));
  const readers = new Map<string, (name: string) => void>([
    ['copy', () => attempt(copy, 'copyFailed')],
    ['bookmark', () => attempt(() => bookmark(shown()))],
    ['read', open],
    ['report', open],
  ]);
  const fold = (isReader: boolean) => {
    const collapsed = !state().collapsed;
    update({ collapsed });
    if (isReader) attempt(() => writeFolded(collapsed));
  };

  root.addEventListener('click', ({ target, isTrusted }) => {
    const found = target instanceof Element && target.closest<HTMLElement>('a, [data-press]');
    if (!found) return;
    const { press: name } = found.dataset;
    if (!name) isTrusted || stayFor(found);
    else if (name === 'fold') fold(isTrusted);
    else if (name === 'pick') attempt(() => pick(found, isTrusted));
    else if (isTrusted) readers.get(name)?.(name);
  });
}
