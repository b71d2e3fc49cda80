import browser from 'webextension-polyfill';
import { toPattern } from './access/models/hosts';

/** Without this one no paper has a panel; arXiv's other names for itself hardly anyone opens. */
const NEEDED = { origins: ['https://arxiv.org/*'] };

/** May Yoyak show itself on arXiv? A browser can withhold it at any time, at install too. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(NEEDED);
}

/** May the host of an address be read, whatever it says itself? Not one that has no host. */
export async function mayRead(address: string): Promise<boolean> {
  const pattern = toPattern(address);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks for every host of arXiv's that the manifest names; to be called in the press itself, for a browser asks only
 * then. Gives whether arXiv may be read now.
 */
export async function requestAccess(): Promise<boolean> {
  const { host_permissions: origins = [] } = browser.runtime.getManifest();
  await browser.permissions.request({ origins });
  return hasAccess();
}

/** Calls `onChange` whenever the browser gives or takes anything, until the returned function is called. */
export function hearAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
