import browser from 'webextension-polyfill';
import { Failure } from '../../core/failure';
import type { PressOutcome } from './showState';

/** What the reader is told of a press that threw: `failed` where there is nothing better to say. */
export function chooseNotice(error: unknown, failed: PressOutcome): PressOutcome {
  // Without an id the extension was updated or removed under the open page.
  if (!browser.runtime?.id) return 'reload';
  // The digest was removed, or its source was, since the panel was drawn.
  return error instanceof Failure && error.code === 'nothing-found' ? 'gone' : failed;
}
