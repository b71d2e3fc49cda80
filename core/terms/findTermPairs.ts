/** A term in both languages. */
export type TermPair = { readonly ko: string; readonly en: string };

const ENGLISH = / ?\(([A-Za-z][A-Za-z0-9 .+/-]{1,60})\)/gu;
const KOREAN = /(?:[\p{Script=Hangul}\p{L}\p{N}·-]+ ){0,5}[\p{L}\p{N}·-]*\p{Script=Hangul}$/u;
/** No term is longer, in UTF-16 units: a text without a space would be gone through again from each of its letters. */
const LONGEST = 120;

/**
 * The pairs `한국어(English)` in a text, in order. How many words before the bracket belong to the term is nowhere
 * written: as many as the English has, or letters where that is an abbreviation, and none across a word that ends another
 * part of the sentence.
 */
export function findTermPairs(text: string): readonly TermPair[] {
  const composed = text.normalize();
  return [...composed.matchAll(ENGLISH)].flatMap(({ 1: english = '', index }) => {
    const [before] = KOREAN.exec(composed.slice(Math.max(0, index - LONGEST), index)) ?? [];
    if (before === undefined) return [];
    const en = english.trim();
    // A symbol, a version or a variable is no term.
    if (/\d$|^.$/.test(en) || (en.length < 3 && !/^[A-Z]+$/.test(en))) return [];
    const ko = takeWords(before.trim().split(' '), countWords(en));
    return ko && isWhole(ko, en) ? [{ ko, en }] : [];
  });
}

/** Of an abbreviation each letter stands for a word: too few syllables are the end of a longer term (사람의 피드백을 쓴 강화학습(RLHF)). */
const SYLLABLES_A_LETTER = 1.5;

function isWhole(ko: string, en: string): boolean {
  if (!isAbbreviation(en)) return true;
  const syllables = ko.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return syllables >= SYLLABLES_A_LETTER * en.replace(/[^A-Za-z]/g, '').length;
}

function isAbbreviation(english: string): boolean {
  return !/[ -]/.test(english) && countCapitals(english) >= 2;
}

function countCapitals(english: string): number {
  return english.match(/[A-Z]/g)?.length ?? 0;
}

function countWords(english: string): number {
  return isAbbreviation(english) ? countCapitals(english) : english.split(/[ /-]+/).length;
}

/** Particles and endings that tie a word to what follows it as no part of a name: of a topic, a subject, an object, a clause. */
const TIE =
  /(?:은|는|을|를|에서|으로|에게|이고|하고|하며|하여|해|한|할|된|되는|하는|시킨|이라는|라는|인|와|과|및|적인|다|던)$/;

/** A particle by itself stands behind what was no letter: a quotation, a formula. */
const LOOSE = /^(?:의|은|는|이|가|을|를|와|과|에|로)$/;

function takeWords(words: readonly string[], most: number): string | undefined {
  const taken: string[] = [];
  for (const word of words.toReversed()) {
    if (taken.length === most || LOOSE.test(word) || (taken.length > 0 && TIE.test(word))) break;
    taken.unshift(word);
  }
  const term = taken.join(' ');
  return /\p{Script=Hangul}{2}|^\p{Script=Hangul}$/u.test(term) ? term : undefined;
}
