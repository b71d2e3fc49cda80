import browser from 'webextension-polyfill';
import { writeCache } from '../cards';
import { LIST_LOOK, LIST_STYLE } from '../covered';
import type { Frame } from '../frame';

/** `frame`: what stands in every list, in the reader's words; `css` dresses it, and `summaries` what is opened there. */
type ListLook = { readonly frame: Frame; readonly css: string; readonly summaries: string };

/** Keeps how lists look, unless it is kept already. Throws `Failure`. */
export async function writeListLook({ frame, css, summaries }: ListLook): Promise<void> {
  const wanted = { [LIST_LOOK]: JSON.stringify([frame, css]), [LIST_STYLE]: summaries };
  const stored = await browser.storage.local.get(Object.keys(wanted));
  if (Object.entries(wanted).every(([key, text]) => stored[key] === text)) return;
  await writeCache((local) => local.set(wanted));
}
