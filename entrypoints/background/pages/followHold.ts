import browser from 'webextension-polyfill';
import { readSettings } from '../../../core/settings';
import { findPages } from '../making/findPages';

const id = 'unheld';
let turn: Promise<void> = Promise.resolve();

/** Has pages of papers wait for their panel, or not at all, as the reader set it: one time after the other. */
export function followHold(): Promise<void> {
  turn = turn.then(follow, follow);
  return turn;
}

async function follow(): Promise<void> {
  const { hold } = await readSettings();
  const { scripting } = browser;
  const isThere = (await scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (isThere === (hold === 'off')) return;
  if (isThere) return scripting.unregisterContentScripts({ ids: [id] });
  const matches = findPages('/abs/');
  if (matches)
    await scripting.registerContentScripts([
      { id, matches, js: ['unheld.js'], runAt: 'document_start' },
    ]);
}
