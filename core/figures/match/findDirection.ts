import { PHRASE_END } from '../context/phraseEnd';
import { type Direction, settleDirection } from '../direction';
import type { Candidate, SentenceWord } from '../findCandidates';
import { readClause } from './readClause';

/** How English says which way something goes, as whole words; what begins with it goes that way too where it is long enough. */
const WORDS: Readonly<Record<Direction, RegExp>> = {
  up: /^(?:increas\w*|ris(?:es?|en|ing)|rose|rais\w+|grow\w*|grew|higher|more|gain\w*|boost\w*|climb\w*)$/,
  down: /^(?:reduc\w+|decreas\w*|lower(?:s|ed|ing)?|less|fewer|cuts?|cutting|sav(?:es?|ed|ings?)|drop\w*|declin\w*|falls?|falling|fell|shrink\w*|shrank|remov\w+|prun\w+|skip\w*|discard\w*|eliminat\w+|omit\w*|shorten\w*|cheaper)$/,
  better: /^(?:improv\w+|better|enhanc\w+)$/,
  faster: /^(?:fast\w*|speed\w*|accelerat\w+)$/,
  slower: /^slow\w*$/,
  worse: /^(?:degrad\w+|worse\w*|deteriorat\w+|hurts?|harms?)$/,
};
/** A comparative behind a number says by how much; before it, it is another one's (less than 5%, a more efficient …). */
const COMPARATIVE = /^(?:more|less|fewer|higher|lower|better|worse|cheaper)$/;
/** 40% more efficient is no more of anything. */
const QUALITY = /^(?:efficien|compact|afford|econom|robust|stable|accurate)/;
const WORDS_BEHIND = 4;
const WORDS_BEFORE = 7;

/** Which way the words around a candidate say that it goes: 40% lower, reduces latency by 40%; undefined where they do not. */
export function findDirection(candidate: Candidate): Direction | undefined {
  const { behind, before } = readClause(candidate);
  const { text } = candidate;
  const clause = [...before.toReversed(), ...behind].map((word) => word.text).join(' ');
  const ends = behind.findIndex((word) => PHRASE_END.has(word.text));
  for (const [at, word] of behind
    .slice(0, ends < 0 ? WORDS_BEHIND : Math.min(ends, WORDS_BEHIND))
    .entries()) {
    if (QUALITY.test(behind[at + 1]?.text ?? '')) break;
    const direction = directionOf(word, text);
    if (direction) return settleDirection(direction, clause);
  }
  for (const word of before.slice(0, WORDS_BEFORE)) {
    if (COMPARATIVE.test(word.text)) continue;
    const direction = directionOf(word, text);
    if (direction) return settleDirection(direction, clause);
  }
  return undefined;
}

/** A part of a word says nothing: higher-order. */
function directionOf(word: SentenceWord, text: string): Direction | undefined {
  if (text[word.end] === '-') return undefined;
  return (Object.keys(WORDS) as Direction[]).find((direction) => WORDS[direction].test(word.text));
}
