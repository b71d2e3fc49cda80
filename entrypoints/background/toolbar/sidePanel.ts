import browser from 'webextension-polyfill';

/** What Chromium has and the types of both browsers do not. */
type SidePanel = { readonly open: (of: { readonly tabId: number }) => Promise<void> };

/**
 * Opens the side panel beside a tab; to be called in the press itself, before anything is awaited. Gives false where this
 * browser has none. It is the window's, and follows the reader through its tabs until it is closed; then it is closed in all of
 * them, until it is asked for again. Chromium has no third kind: a panel of one tab is in that tab alone, and a window's is
 * hidden in no tab, whatever that tab's options say (156). One press can give every tab of a window a panel of its own, and one of
 * these stays closed where it was closed; but a tab that comes later gets none without a press, unless the window's is open
 * too, and with that the closed one comes back: to follow the reader into new tabs is worth more.
 */
export async function openSidePanel(tab: number): Promise<boolean> {
  const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
  if (sidePanel) await sidePanel.open({ tabId: tab });
  else if (browser.sidebarAction) await browser.sidebarAction.open();
  else return false;
  return true;
}
