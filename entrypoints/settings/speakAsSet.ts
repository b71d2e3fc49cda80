import { speak } from '../../components/words/language';
import { chosenLanguage, readSettings } from '../../core/settings';

/** Has all words be in the language that the reader chose, or the browser's. */
export async function speakAsSet(): Promise<void> {
  speak(chosenLanguage(await readSettings()));
}
