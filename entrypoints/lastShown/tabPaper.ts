import browser from 'webextension-polyfill';
import { type PaperId, recognise } from '../../core/paper';

/** The paper of the tab in front, as far as its address may be seen; undefined for none. */
export async function findTabPaper(): Promise<PaperId | undefined> {
  const url = await readTabUrl();
  return url === undefined ? undefined : recognise(url)?.paper;
}

/** The address of the tab in front: a browser shows those that Yoyak has access to. */
async function readTabUrl(): Promise<string | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.url;
  } catch {
    return undefined;
  }
}
