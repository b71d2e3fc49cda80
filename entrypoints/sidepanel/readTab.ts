import browser, { type Tabs } from 'webextension-polyfill';
import { type PaperRef, recognise } from '../../core/paper';

/** The tab beside the panel: where it stands, and the paper there, as far as Yoyak may see it. */
export type ShownTab = {
  readonly id: number | undefined;
  readonly url: string | undefined;
  readonly ref: PaperRef | undefined;
};

/** The active tab of the window that the panel is in. */
export async function readTab(): Promise<ShownTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url } = tab ?? {};
  return { id, url, ref: url === undefined ? undefined : recognise(url) };
}

/**
 * Calls `onChange` whenever another tab may stand beside the panel, or something else in it, and `onLeave` before that with
 * the id of any tab that is led elsewhere, until the returned function is called.
 */
export function hearTab(onChange: () => void, onLeave: (id: number) => void): () => void {
  const { tabs, windows } = browser;
  let own: number | undefined;
  void windows?.getCurrent().then(
    ({ id }) => {
      own = id;
    },
    () => undefined,
  );
  const activated = () => onChange();
  const updated = (
    id: number,
    { status, url }: Tabs.OnUpdatedChangeInfoType,
    { active, windowId = own }: Tabs.Tab,
  ) => {
    if (status === 'loading') onLeave(id);
    // Tabs behind others, and those of other windows, load all the time.
    const isBeside = active && (own === undefined || windowId === own);
    if (isBeside && (status !== undefined || url !== undefined)) onChange();
  };
  tabs.onActivated.addListener(activated);
  tabs.onUpdated.addListener(updated);
  // Another window has another tab, and nobody has activated it.
  windows?.onFocusChanged.addListener(activated);
  return () => {
    tabs.onActivated.removeListener(activated);
    tabs.onUpdated.removeListener(updated);
    windows?.onFocusChanged.removeListener(activated);
  };
}
