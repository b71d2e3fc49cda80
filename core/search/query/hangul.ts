import { disassemble } from 'es-hangul';

const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Syllables that begin with the same consonant, and with the same consonant and vowel. */
const BY_INITIAL = 588;
const BY_VOWEL = 28;
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** Is a character a whole syllable? */
export function isSyllable(letter: string | undefined): letter is string {
  return letter !== undefined && letter >= '가' && letter <= '힣';
}

/** Is a character a whole syllable that no consonant ends? */
export function isOpen(letter: string | undefined): boolean {
  return isSyllable(letter) && finalOf(letter) === '';
}

/** The consonants that end a syllable, as they stand on a keyboard: `''`, `ㄱ`, `ㄳ`. */
export function finalOf(syllable: string): string {
  return finals[(syllable.charCodeAt(0) - FIRST) % BY_VOWEL]?.trim() ?? '';
}

/** Syllables from one to another, as a class of a regular expression. */
export type Range = string;

/** All syllables that begin with a consonant; nothing for a letter that begins none. */
export function rangeOfInitial(consonant: string): Range | undefined {
  const at = initials.indexOf(consonant);
  if (at < 0 || consonant === '') return undefined;
  return write(FIRST + at * BY_INITIAL, BY_INITIAL);
}

/** An open syllable, and it with each consonant that may end it yet. */
export function rangeOfOpen(syllable: string): Range {
  return write(syllable.charCodeAt(0), BY_VOWEL);
}

/** What one who types a syllable may come to by going on in it: `업` → `업없`, `호` → `호`, `화`, `홰`, `회` with all their ends. */
export function rangesOfGrowth(syllable: string): Range {
  const code = syllable.charCodeAt(0);
  const open = code - ((code - FIRST) % BY_VOWEL);
  const keys = disassemble(syllable);
  let grown = '';
  for (let next = open; next <= Math.min(LAST, open + 4 * BY_VOWEL - 1); next += 1)
    if (disassemble(String.fromCharCode(next)).startsWith(keys)) grown += String.fromCharCode(next);
  return `[${grown}]`;
}

/** An open syllable with each end that is typed by beginning with a consonant: `하`, `ㄱ` → `학핛`. */
export function rangeOfEnds(syllable: string, consonant: string): Range | undefined {
  const ends = [...finals.slice(1)].filter((each) => disassemble(each).startsWith(consonant));
  if (ends.length === 0) return undefined;
  return `[${ends.map((each) => replaceFinal(syllable, each)).join('')}]`;
}

/** A syllable with another end, `''` for none. */
export function replaceFinal(syllable: string, final: string): string {
  const code = syllable.charCodeAt(0);
  const at = final === '' ? 0 : finals.indexOf(final);
  return String.fromCharCode(code - ((code - FIRST) % BY_VOWEL) + at);
}

function write(from: number, count: number): Range {
  return `[${String.fromCharCode(from)}-${String.fromCharCode(from + count - 1)}]`;
}

/** The consonants of a syllable's end, one by one: `ㄳ` → `ㄱ`, `ㅅ`. */
export function splitFinal(final: string): readonly string[] {
  return [...disassemble(final)];
}
