import browser, { type Storage } from 'webextension-polyfill';
import { cardKey } from '../../../core/cards';
import { recognise } from '../../../core/paper';
import { findPages } from '../making/findPages';

type Changes = Readonly<Record<string, Storage.StorageChange>>;

/**
 * What changed in the cache → a script comes into each abstract page that is open at a paper whose card went, came, or names
 * other digests: what stands there may be a summary that is nowhere any more. The script that shows panels has no room for it.
 */
export async function tellGone(changes: Changes): Promise<void> {
  const isMeant = (key: string) => {
    const { oldValue, newValue } = changes[key] ?? {};
    return readDigests(oldValue) !== readDigests(newValue);
  };
  if (!Object.keys(changes).some((key) => key.startsWith(cardKey('')) && isMeant(key))) return;
  const pages = findPages('/abs/');
  if (!pages) return;
  for (const { id, url = '' } of await browser.tabs.query({ url: pages })) {
    const paper = recognise(url)?.paper;
    if (id === undefined || !paper || !isMeant(cardKey(paper))) continue;
    // A tab that sleeps or shows an error is read anew anyway.
    browser.scripting
      .executeScript({ target: { tabId: id }, files: ['/gone.js'] })
      .catch(() => undefined);
  }
}

/** The digests that a card names, as text. */
function readDigests(card: unknown): string {
  const named = String(card ?? '').match(/"data-(?:source|id)":"(?:[^"\\]|\\.)*"/g);
  return [...new Set(named)].join();
}
