import { type PopupRead, readPopup } from './readPopup';

// The store is read while the page finds out what language it speaks.
const reading = readPopup();
let first: PopupRead | undefined;
let taken = false;

/** When the store has been read for the first time. */
export async function waitForFirst(): Promise<void> {
  first = await reading;
}

/** What was read first, if that is there already. */
export function findFirstRead(): PopupRead | undefined {
  return first;
}

/** The first read, to whoever asks first. */
export function takeFirstRead(): Promise<PopupRead> | undefined {
  if (taken) return undefined;
  taken = true;
  return reading;
}
