import { hearSettings, readSettings, type Settings, writeSettings } from '../../core/settings';
import { mend } from '../cards/keepCards';

export { hearSettings, readSettings };

/** Stores what was set. Cards are drawn in a language: in another one they are to be drawn anew. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  if (change.language !== undefined) {
    // The page is drawn anew in the other words, and finds its place by its address.
    history.replaceState(null, '', '#set-language');
  }
  await writeSettings(change);
  if (change.language !== undefined) mend();
}
