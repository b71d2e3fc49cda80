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
    const en = english.trim();
    if (before === undefined || namesOne(en)) return [];
    const words = before.trim().split(' ');
    const most = countWords(en);
    // 모델의 환각 has an owner before it, and 사고의 사슬(CoT) one within.
    const own = takeWords(words, most, endsOwner);
    if (own && isWhole(own, en)) return [{ ko: own, en }];
    const owned = takeWords(words, most, () => false);
    return owned && saysOf(owned, en) ? [{ ko: owned, en }] : [];
  });
}

/** A digit that says "to" or "for" in an abbreviation (T2I). */
const SPOKEN_DIGIT = /(?<=[A-Za-z])[24](?=[A-Z])/g;

/** A symbol, a variable, a version or one model of many (GPT-4o) is no term. */
function namesOne(en: string): boolean {
  return /^.$/.test(en) || /\d/.test(en.replace(SPOKEN_DIGIT, '')) || /^(?![A-Z]+$)..?$/.test(en);
}

/** Of an abbreviation each letter stands for a word: too few syllables are the end of a longer term (사람의 피드백을 쓴 강화학습(RLHF)). */
const SYLLABLES_A_LETTER = 1.5;

function isWhole(ko: string, en: string): boolean {
  if (!isAbbreviation(en)) return true;
  const letters = en.replace(/[^A-Za-z]/g, '').length;
  const syllables = ko.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  // 키-값(KV) says each in one.
  return syllables >= SYLLABLES_A_LETTER * letters || ko.split(/[ ·-]/).length >= letters;
}

/** Has an abbreviation a small letter for each owner among as many words as it has capitals? */
function saysOf(ko: string, en: string): boolean {
  const words = ko.split(' ');
  const owners = words.filter(endsOwner).length;
  const small = en.match(/[a-z]/g)?.length ?? 0;
  return owners > 0 && small === owners && countCapitals(en) === words.length;
}

/** Does each capital of a word stand for a word? */
export function isAbbreviation(english: string): boolean {
  return !/[ -]/.test(english) && countCapitals(english) >= 2;
}

function countCapitals(english: string): number {
  return english.match(/[A-Z]/g)?.length ?? 0;
}

function countWords(english: string): number {
  return isAbbreviation(english) ? countCapitals(english) : english.split(/[ /-]+/).length;
}

/**
 * Particles and endings that tie a word to what follows it as no part of a name: of a topic, a subject, an object, a clause.
 * Nouns that end alike (제한, 분할, 이해, 효과) are none, nor is the 인 of 도메인.
 */
const TIE =
  /(?:은|는|을|를|에서|으로|에게|이고|하고|하며|하여|(?<![이오방저피견분용])해|(?<![제무극권유기])한|(?<![분역])할|된|되는|하는|시킨|이라는|라는|(?<![결효성통초경부여])과|와|및|적인|다|던|통해|위해|따라|받아|거쳐|면서|[법식형]인|[가-힣]히|부터|까지|보다|이나|거나|지만)$/;
/** What no name ends in: the bracket behind it belongs to what comes. */
const OPEN =
  /(?:하는|되는|하고|하며|하여|시킨|이라는|라는|적인|에서|으로|에게|한다|된다|이다|었다|았다)$/;
/** A particle by itself stands behind what was no letter: a quotation, a formula. */
const LOOSE = /^(?:의|은|는|이|가|을|를|와|과|에|로)$/;
/** What stands before a name and is none of it: which one, how many. */
const BEFORE =
  /^(?:[전후간중내시각본그두세네새약총]|여러|다른|모든|새로운|기존|해당|추가로|특히|또는|혹은|이런|같은|대한|약?\d[\d,.]*(?:개|가지|편|명|종|장|배|번|만|천|백)\p{L}*)$/u;
/** 주의, 정의 and the like are nouns. */
const OWNER = /\p{L}의$/u;
const NOUN = /^(?:.*[^\p{L}])?(?:주|정|회|논|합|강|동|모|임|유|협|심|창|토)의$/u;

function endsOwner(word: string): boolean {
  return OWNER.test(word) && !NOUN.test(word);
}

function takeWords(
  words: readonly string[],
  most: number,
  ends: (word: string) => boolean,
): string | undefined {
  const taken: string[] = [];
  if (OPEN.test(words.at(-1) ?? '')) return undefined;
  for (const word of words.toReversed()) {
    if (taken.length === most || LOOSE.test(word)) break;
    if (taken.length > 0 && (TIE.test(word) || BEFORE.test(word) || ends(word))) break;
    taken.unshift(word);
  }
  // 확산 기반 대형 언어 모델: what it is based on is cut off.
  if (taken[0] === '기반') taken.shift();
  const term = taken.join(' ');
  return /\p{Script=Hangul}.*\p{Script=Hangul}|^\p{Script=Hangul}$/u.test(term) ? term : undefined;
}
