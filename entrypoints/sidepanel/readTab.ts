import browser from 'webextension-polyfill';
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
 * Calls `onChange` whenever another tab may stand beside the panel, or something else in it, until the returned function is
 * called; with the tab's id when it is led elsewhere.
 */
export function hearTab(onChange: (loading?: number) => void): () => void {
  const { tabs, windows } = browser;
  const activated = () => onChange();
  const updated = (id: number, { status, url }: { status?: string; url?: string }) => {
    if (status !== undefined || url !== undefined) onChange(status === 'loading' ? id : undefined);
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
