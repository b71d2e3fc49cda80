import { hearSettings, readSettings, type Settings, writeSettings } from '../../core/settings';
import { mend } from '../cards/keepCards';

export { hearSettings, readSettings };

let turn: Promise<void> = Promise.resolve();

/**
 * Stores what was set, one press after the other: what is stored with one is kept by the next. Cards are drawn in a language:
 * in another one they are to be drawn anew.
 */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  const next = () => save(change);
  turn = turn.then(next, next);
  return turn;
}

async function save(change: Partial<Settings>): Promise<void> {
  if (change.language !== undefined) {
    // The page is drawn anew in the other words, and finds its place by its address.
    history.replaceState(null, '', '#set-language');
  }
  await writeSettings(change);
  if (change.language !== undefined) mend();
}
