import { accents, letters } from './texLetters';

/** A longer title is none, and stays as it is. */
const LONGEST = 2000;

const formula = /((?<!\\)\$\$?[^$]+\$\$?|\\\([^$]{1,400}?\\\))/;
const styled =
  /\\(?:text(?:bf|it|sc|tt|rm|sf|sl|normal)?|emph|mbox|math(?:rm|bf|it|sf|tt))\s?\{([^{}]*)\}/g;
const accent =
  /\\(?:(['"`^~=.])\s?|([uvHckrdb])(?=[\s{])\s?)(?:\{\s?(?:\\?([ij])(?![a-z])|(\p{L}))\s?\}|\\([ij])(?![a-z])\s?|(\p{L}))/gu;
/** Markdown has taken the backslash before a sign, and left the braces. */
const accentWithoutSlash = /(?<=\p{L})(['"`^~])\{(\p{L})\}/gu;
const command = /\\([a-zA-Z]{1,12})(?![a-zA-Z])(?:\{\}|\s{1,3}(?=\S)|)/g;
/** A possessive or a short form, whose apostrophe someone has escaped: `It\'s`, `Don\'t`. */
const shortForm = /(?<=\p{L})\\'(?=(?:s|t|d|m|re|ve|ll)(?!\p{L}))/gu;
/** A group that only keeps its case or its letters together: `{BERT}`, `{D}eep`, `{é}`. */
const group =
  /(?<![\\^_][a-zA-Z]{0,20}|[\\^_$])\{((?=[^{}]*[\p{Lu}\u0080-\u024f])[\p{L}\p{N}][\p{L}\p{N} .+/-]*)\}/gu;

/**
 * A title whose TeX is written as the characters that it means: accents (`Moly\'e`, `Schr\"{o}dinger`), letters (`\L`, `\ss`),
 * escapes (`\&`), styles, groups (`{BERT}`) and, where there is other TeX, dashes and quotation marks. Formulas stay as they
 * are, and so does every text that holds no evident TeX.
 */
export function decodeTex(title: string): string {
  if (title.length > LONGEST || !/[\\{"]/.test(title)) return title;
  const parts = title.split(formula);
  const words = parts.map((part, at) => (at % 2 === 0 ? decodeWords(part) : part));
  const isTex = words.some((part, at) => at % 2 === 0 && part !== parts[at]);
  if (!isTex) return title;
  return words
    .map((part, at) => (at % 2 === 0 ? decodeDashes(part) : part))
    .join('')
    .normalize('NFC');
}

function decodeWords(text: string): string {
  // A quotation mark before no letter closes one: then none of them is an accent.
  const quotes = /\\"(?![\p{L}{\\])/u.test(text) ? text.replaceAll('\\"', '"') : text;
  return quotes
    .replace(shortForm, "'")
    .replace(accent, decodeAccent)
    .replace(accentWithoutSlash, (whole, sign, base) => putAccent(sign, base) ?? whole)
    .replace(/(?<=[a-z])"(?=[aou][a-z])/g, (mark, at: number, all: string) =>
      all.indexOf('"') === at && all.lastIndexOf('"') === at ? '\u0308' : mark,
    )
    .replace(/\u0308([aou])/g, '$1\u0308')
    .replace(styled, '$1')
    .replace(command, (whole, name) => letters.get(name) ?? whole)
    .replace(/\\([&%_#$ ,])/g, (_, sign) => (sign === ',' ? ' ' : sign))
    .replace(group, '$1')
    .replace(group, '$1')
    .replace(/\\([{}])/g, '$1');
}

function decodeAccent(whole: string, ...found: readonly (string | undefined)[]): string {
  const [sign, letterSign, dotless, braced, bareDotless, bare] = found;
  const base = dotless ?? braced ?? bareDotless ?? bare ?? '';
  return putAccent(sign ?? letterSign ?? '', base) ?? whole;
}

/** A letter under its accent, where there is such a letter. */
function putAccent(sign: string, base: string): string | undefined {
  const mark = accents.get(sign);
  if (mark === undefined) return undefined;
  const letter = (base + mark).normalize('NFC');
  return [...letter].length === 1 ? letter : undefined;
}

function decodeDashes(text: string): string {
  return text
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<!-)--(?!-)/g, '–')
    .replace(/``([^`']{1,200})''/g, '“$1”')
    .replace(/(?<=\p{L})~(?=\p{L})/gu, ' ');
}
