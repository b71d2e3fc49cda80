import { type Hit, parseQuery, search } from '../../../core/search';
import { openTexts, type Texts } from '../../../core/search/texts';
import { readSuggestions, type Suggestion } from './readSuggestions';

/** The papers that the best hits of what was typed are of, best first; throws once `signal` is aborted. */
export type FindPapers = (typed: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;

/** What a browser shows at most. */
const SHOWN = 6;

let last: Texts | undefined;

/** Opens what is stored by now, to be searched as often as the reader types on; what was opened before is not read again. */
export function openSuggestions(): FindPapers {
  let texts: Texts | undefined;
  let whole: Promise<Texts> | undefined;
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
    const hits = await findHits(texts, typed, signal);
    // The newest have enough of them, or it takes all.
    const isEnough = !isPart || hits.length === SHOWN;
    return readSuggestions(isEnough ? hits : await findHits(await whole, typed, signal));
  };
}

/** Searches all that is stored by now, once: the very best is meant, wherever it stands. */
export const findPapers: FindPapers = async (typed, signal) => {
  last = await openTexts(last);
  return readSuggestions(await findHits(last, typed, signal));
};

async function findHits(
  texts: Texts | undefined,
  typed: string,
  signal: AbortSignal,
): Promise<readonly Hit[]> {
  const { digests = [], isWhole = true } = texts ?? {};
  const options = { limit: SHOWN, once: true, isPart: !isWhole, signal };
  let hits: readonly Hit[] = [];
  for await (const found of search(digests, parseQuery(typed), options)) hits = found.hits;
  return hits;
}
