import type { PopupState } from '../../../components/popup/state';
import { today } from '../../../core/day';
import { type PopupRead, readPopup } from '../read/readPopup';
import { readGlimpse } from './glimpse';

/** What is under way before the page is there: what was shown last, and what is stored. */
export type First = {
  readonly glimpse: Promise<PopupState | undefined>;
  readonly read: Promise<PopupRead>;
};

// All is read while the page finds out what language it speaks.
let first: First | undefined = { glimpse: readGlimpse(today()), read: readPopup() };

/** The first read, to whoever asks first. */
export function takeFirst(): First | undefined {
  const reading = first;
  first = undefined;
  return reading;
}
