import { PHRASE_END } from '../context/phraseEnd';
import type { Candidate, SentenceWord } from '../findCandidates';
import type { Wanted } from '../findMatches';
import { isWordOf } from './isWordOf';
import { readClause } from './readClause';

/** What takes time, and how that is called: 5 hours of training, a latency of 2 seconds. */
const TIMED =
  /^(?:train|comput|gpu|process|work|run|time|runtime|latenc|duration|delay|period|length|average|mean|median|total|max|min|speed|budget)/;

/** Is a time how much there is of a thing that nothing wanted speaks of (5 hours of speech, clips of 2 seconds)? */
export function isOfOther({ figure, context }: Wanted, candidate: Candidate): boolean {
  if (figure.unit !== 'second') return false;
  const { behind, before } = readClause(candidate);
  const [link, thing] = before;
  const things = [
    ...(behind[0]?.text === 'of' ? behind.slice(1, 4) : []),
    ...(link?.text === 'of' && thing ? [thing] : []),
  ].filter(({ text }) => !PHRASE_END.has(text));
  const known = [...context.nouns, ...context.near];
  const isKnown = (word: SentenceWord) =>
    TIMED.test(word.text) || known.some((stems) => isWordOf(word, stems));
  // Of what nothing is said it may be of anything.
  return known.length > 0 && things.length > 0 && !things.some(isKnown);
}
