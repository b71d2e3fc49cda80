import browser from 'webextension-polyfill';
import { ask } from '../../core/messages';
import type { PaperId } from '../../core/paper';
import { writeSettings } from '../../core/settings';
import { createBookmarking } from './createBookmarking';
import { type DigestName, type Notice, nameDigest, type PanelState } from './showState';

/** How long "copied" stands, in milliseconds. */
const COPIED = 2000;

type Pressed = {
  readonly paper: PaperId;
  readonly panel: () => HTMLElement;
  readonly state: () => PanelState;
  readonly update: (change: Partial<PanelState>) => void;
  /** A frame → the panel of the paper. Throws where it is none. */
  readonly draw: (frame: unknown) => HTMLElement;
  readonly replace: (panel: HTMLElement) => void;
};

/**
 * Does what the buttons of a panel say; nothing here throws. The page can press them too: what is no press of the
 * reader's folds the panel and changes digests, which leaves no trace, and does nothing else.
 */
export function hearPresses(root: HTMLElement, pressed: Pressed): void {
  const { paper, panel, state, update, draw, replace } = pressed;
  const picks = () => [...panel().querySelectorAll<HTMLElement>('[data-press=pick]')];
  const attempt = (work: () => Promise<unknown>, failed: Notice = 'failed') => {
    if (state().notice !== 'reload') update({ notice: undefined });
    work().catch((error: unknown) => {
      console.debug('[Yoyak]', error);
      // Without an id the extension was updated or removed under the open page.
      update({ notice: browser.runtime?.id ? failed : 'reload' });
    });
  };
  const bookmark = createBookmarking(paper, state(), update);
  // The names as they were drawn: a page can write others over them.
  const names = new Map([panel(), ...picks()].map((each) => [nameKey(each), nameDigest(each)]));
  // What stood here stays here, also when nobody keeps it any more, and is asked for once, however often a page presses.
  const drawn = new Map([[nameKey(panel()), Promise.resolve(panel())]]);
  const drawOnce = (key: string, name: DigestName) => {
    const asked = drawn.get(key) ?? ask('frame', { paper, ...name }).then(draw);
    drawn.set(key, asked);
    asked.catch(() => drawn.delete(key));
    return asked;
  };
  let shown = nameDigest(panel());
  let picked = 0;

  const readers: Readonly<Record<string, () => void>> = {
    copy: () =>
      attempt(async () => {
        const text = await ask('copy', { paper, ...shown });
        // A press allows the clipboard for some seconds; the answer takes milliseconds, 60 when the background slept.
        await navigator.clipboard.writeText(text);
        update({ notice: 'copied' });
        setTimeout(() => state().notice === 'copied' && update({ notice: undefined }), COPIED);
      }, 'copyFailed'),
    bookmark: () => attempt(() => bookmark(shown)),
    read: () => attempt(() => ask('read', { paper })),
  };

  const fold = (isReader: boolean) => {
    const collapsed = !state().collapsed;
    update({ collapsed });
    if (isReader) attempt(() => writeSettings({ collapsed }));
  };
  const pick = (button: HTMLElement, isReader: boolean) => {
    const key = nameKey(button);
    const name = names.get(key);
    if (!name) return;
    picked += 1;
    const press = picked;
    attempt(async () => {
      const next = await drawOnce(key, name);
      // What was pressed last is what stands there, whatever comes first.
      if (press !== picked || next === panel()) return;
      const hadFocus = isReader && panel().contains(getFocus(root));
      const place = picks().indexOf(button);
      replace(next);
      shown = name;
      if (hadFocus) picks()[place]?.focus();
    });
  };

  root.addEventListener('click', (press) => {
    const { target, isTrusted } = press;
    const found = target instanceof Element && target.closest<HTMLElement>('a, [data-press]');
    if (!found) return;
    const { press: name = '' } = found.dataset;
    // Only the reader follows a link: the page has no press of its own.
    if (found.localName === 'a') isTrusted || press.preventDefault();
    else if (name === 'fold') fold(isTrusted);
    else if (name === 'pick') pick(found, isTrusted);
    else if (isTrusted && Object.hasOwn(readers, name)) readers[name]?.();
  });
}

function nameKey(shown: HTMLElement): string {
  return Object.values(nameDigest(shown)).join('\n');
}

/** What has the focus within the tree that an element is in. */
function getFocus(element: HTMLElement): Element | null {
  return (element.getRootNode() as ShadowRoot).activeElement;
}
