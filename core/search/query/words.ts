import { disassemble } from 'es-hangul';
import { trimEdges } from '../folded/edges';
import { fold, foldSpaced } from '../folded/fold';
import { makePattern, type Pattern } from '../folded/pattern';
import type { Word } from '../query';
import { isOpen, isSyllable, rangeOfEnds, rangeOfInitial, rangeOfOpen } from './hangul';
import { stripParticle } from './particles';
import { isInitials } from './tokens';

/** Up to how many initial consonants are found in every text, so often that they mean little. */
const BRIEF = 3;

/** What stands in quotes → the phrase that it is, with its white space; nothing when it is empty. */
export function readPhrase(text: string): Word | undefined {
  const { text: folded, gaps } = foldSpaced(text);
  return folded === '' ? undefined : { typed: text, folded, pattern: makePattern(folded), gaps };
}

/**
 * A word as it was typed, without the punctuation around it and its particle; `isUnfinished` when more may come. Nothing for what
 * cannot be looked for.
 */
export function readWord(text: string, isUnfinished: boolean): Word | undefined {
  const typed = text.replace(/[\u1100-\u1112]/g, (initial) => toKey(initial));
  const whole = fold(typed);
  const folded = trimEdges(whole);
  if (/^\p{P}*$/u.test(folded)) return undefined;
  if (isInitials(folded)) return readInitials(typed, folded);
  const stem = stripParticle(folded);
  const word = { typed, folded: stem };
  if (stem !== folded) return { ...word, pattern: makePattern(stem) };
  const mayGoOn = isUnfinished && whole.endsWith(folded);
  const pattern = mayGoOn ? openEnd(stem) : spell(stem);
  return { ...word, pattern, ...(mayGoOn && { isUnfinished: true }) };
}

function readInitials(typed: string, initials: string): Word | undefined {
  const folded = disassemble(initials);
  if (folded.length < 2) return undefined;
  const rest = [...folded].map(rangeOfInitial).join('');
  const word = { typed, folded, pattern: makePattern('', rest) };
  return folded.length > BRIEF ? word : { ...word, isBrief: true };
}

/** A word whose last syllable may still get its end. */
function openEnd(word: string): Pattern {
  const last = word.at(-1) ?? '';
  const before = word.at(-2);
  if (isOpen(last)) return spell(word.slice(0, -1), rangeOfOpen(last), last);
  const range = rangeOfInitial(last);
  if (!range || !isSyllable(before)) return spell(word);
  const ends = isOpen(before) ? rangeOfEnds(before, last) : undefined;
  if (!ends) return spell(word.slice(0, -1), range);
  return spell(word.slice(0, -2), `(?:${ends}|${before}${range})`, before);
}

/** Letters as they are, consonants alone as any syllable that begins with them, and then what else may follow, which begins with `open`. */
export function spell(word: string, then = '', open = ''): Pattern {
  const at = word.search(/[ㄱ-ㅎ]/);
  if (at < 0) return makePattern(word, then, word + open);
  const rest = [...word.slice(at)].map(
    (letter) => rangeOfInitial(letter) ?? letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  return makePattern(word.slice(0, at), rest.join('') + then);
}

/** An initial consonant as it stands in decomposed text → as it stands on a keyboard. */
function toKey(initial: string): string {
  return 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[initial.charCodeAt(0) - 0x1100] ?? initial;
}
