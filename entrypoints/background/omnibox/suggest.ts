import { openTexts, type Texts } from '../../../core/search/texts';
import { findHits, SHOWN } from './findHits';
import { readSearched } from './readSearched';
import { readSuggestions, type Suggestion } from './readSuggestions';

/** The papers that the best hits of what was typed are of, best first; throws once `signal` is aborted. */
export type FindPapers = (typed: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;

let last: Texts | undefined;

/** Opens what is stored by now, to be searched as often as the reader types on; what was opened before is not read again. */
export function openSuggestions(): FindPapers {
  let texts: Texts | undefined;
  let whole: Promise<Texts> | undefined;
  const library = readSearched();
  library.catch(() => undefined);
  const begun = new Promise<void>((resolve, reject) => {
    const note = (part: Texts) => {
      texts = part;
      resolve();
    };
    whole = openTexts(last, note);
    whole.then((opened) => {
      last = opened;
      note(opened);
    }, reject);
  });
  begun.catch(() => undefined);
  return async (typed, signal) => {
    await begun;
    const isPart = texts?.isWhole === false;
    const about = await library;
    const hits = await findHits(texts, about, typed, signal);
    // The newest have enough of them, or it takes all.
    const isEnough = !isPart || hits.length === SHOWN;
    const best = isEnough ? hits : await findHits(await whole, about, typed, signal);
    return readSuggestions(best, about.readings);
  };
}

/** Searches all that is stored by now, once: the very best is meant, wherever it stands. */
export const suggestPapers: FindPapers = async (typed, signal) => {
  const [texts, about] = await Promise.all([openTexts(last), readSearched()]);
  last = texts;
  return readSuggestions(await findHits(texts, about, typed, signal), about.readings);
};
